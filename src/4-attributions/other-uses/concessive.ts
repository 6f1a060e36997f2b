import { isFiniteVerb } from '../../match/is-finite-verb.js'
import type { OtherUseRule } from './other-use-rule.js'

const openers: ReadonlySet<string> = new Set(['whatever', 'whichever'])
/** Words from "whatever" to its verb. */
const farthest = 10

/** "whatever the polls say", "no matter what he says": what might be said makes no claim. */
export const concessive: OtherUseRule = {
  id: 'other/concessive',
  applies: (document, { head, tokens: cue }) => {
    const { tokens } = document
    const first = cue[0] ?? head
    const words = tokens.slice(Math.max(0, first - farthest), first)
    const opener = words.findLastIndex(
      ({ norm, index, sentence }) =>
        sentence === tokens[first]?.sentence &&
        (openers.has(norm) || (norm === 'matter' && tokens[index - 1]?.norm === 'no')),
    )
    const between = words.slice(opener + 1)
    return (
      opener >= 0 &&
      tokens[first]?.norm !== 'to' &&
      between.every((word) => word.tag !== 'PUNCT' && !isFiniteVerb(document, word))
    )
  },
  examples: {
    other: ['The mayor will stay, whatever the polls say.', 'No matter what the mayor says, the bridge will close.'],
    reported: [
      'Whatever happens, the mayor says, the bridge will stay.',
      'Whatever is wrong, the mayor says it is old.',
    ],
  },
}

import { hasNegativeSubject } from '../../match/has-negative-subject.js'
import type { OtherUseRule } from './other-use-rule.js'

const able: ReadonlySet<string> = new Set(['can', 'could'])

/** What nobody can say is unknown, and said by nobody. */
export const unknown: OtherUseRule = {
  id: 'other/unknown',
  applies: (document, cue) => {
    const verb = document.tokens[cue.head]
    const may = cue.tokens.some((at) => able.has(document.tokens[at]?.norm ?? ''))
    return (
      verb !== undefined && may && (cue.lemma === 'say' || cue.lemma === 'tell') && hasNegativeSubject(document, verb)
    )
  },
  examples: {
    other: ['Nobody can say what the wall will do.', 'No one could tell whether the wall would hold.'],
    reported: ['Nobody said that the wall would hold.', 'The mayor can say that the wall will hold.'],
  },
}

import { adjective, adverb, base, name, noun, nouns, pronoun } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const before: ReadonlySet<number> = new Set([adverb, noun, nouns, name])
const whom: ReadonlySet<number> = new Set([nouns, name, pronoun])
/** Words of whom is blamed. */
const longest = 5

/** "They often | blame Varn for it": with somebody before and "for" behind, no noun. */
export const blame: TagRule = {
  id: 'tag/blame',
  mends: [adjective, noun],
  tagOf: (words, tags, at) => {
    if (words[at]?.norm !== 'blame' || !before.has(tags[at - 1] ?? -1) || !whom.has(tags[at + 1] ?? -1))
      return undefined
    return words.slice(at + 2, at + 2 + longest).some(({ norm }) => norm === 'for') ? base : undefined
  },
  examples: {
    settled: [{ text: 'Orr and Harl often [blame] Varn for the flood.', tag: base }],
    left: ['The clerk took the blame for it.'],
  },
}

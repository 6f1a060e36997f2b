import { modifiers, nouns, present, third } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

/** Verbs with a bare infinitive: "helps build". */
const helping: ReadonlySet<string> = new Set(['helps', 'lets', 'makes', 'dares'])

/** "tenant | advocates took a stand": no two finite verbs stand side by side, and a noun before makes the first a noun too. */
export const pluralBeforeVerb: TagRule = {
  id: 'tag/plural-before-verb',
  mends: [third],
  tagOf: (words, tags, at, known) => {
    const word = words[at]
    if (!word || !present.has(tags[at + 1] as number) || helping.has(word.norm)) return undefined
    const isNoun = !word.capital && !known.get(word.norm)?.small.includes(nouns)
    return isNoun && modifiers.has(tags[at - 1] as number) ? nouns : undefined
  },
  examples: {
    settled: [{ text: 'While the town [caucuses] provided an upset, the clerk left.', tag: nouns }],
    left: ['The new law helps build homes.'],
  },
}

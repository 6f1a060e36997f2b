import { adjective, noun, nouns } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

/** "Its chief | executive, Helen Marr, called for it": with no noun behind it, somebody. */
export const executive: TagRule = {
  id: 'tag/executive',
  mends: [adjective],
  tagOf: (words, tags, at) => {
    if (words[at]?.norm !== 'executive' || words[at - 1]?.norm !== 'chief') return undefined
    const next = words[at + 1]
    const goesOn = [noun, nouns, adjective].includes(tags[at + 1] ?? -1)
    return next && (next.mark || next.capital || !goesOn) ? noun : undefined
  },
  examples: {
    settled: [{ text: 'Its chief [executive], Helen Marr, called for a review.', tag: noun }],
    left: ['Its chief executive officer, Helen Marr, called for a review.'],
  },
}

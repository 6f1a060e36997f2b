import { base, noun, nouns, present } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const leading: ReadonlySet<string> = new Set(['coach', 'boss', 'captain', 'guard', 'forward', 'star'])

/** "Rovers | coach Pat Lunn": behind a team that looks like a plural and before a whole name, a title. */
export const coach: TagRule = {
  id: 'tag/coach',
  mends: [base],
  tagOf: (words, tags, at) => {
    const [team, word, given, surname] = words.slice(Math.max(0, at - 1), at + 3)
    if (at === 0 || !leading.has(word?.norm ?? '') || !team?.capital || tags[at - 1] !== nouns) return undefined
    return given?.capital && surname?.capital && !present.has(tags[at + 1] ?? -1) ? noun : undefined
  },
  examples: {
    settled: [{ text: 'Rovers [coach] Pat Lunn said the port was shut.', tag: noun }],
    left: ['Parents coach the club.'],
  },
}

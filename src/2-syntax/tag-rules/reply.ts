import { name, noun, nouns, past, third } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const particles: ReadonlySet<string> = new Set(['out', 'back'])

/** "Doe, who keeps bees, | points out that", "Doe | shot back that": no noun stands before such a particle and a clause. */
export const reply: TagRule = {
  id: 'tag/reply',
  mends: [noun, nouns],
  tagOf: (words, tags, at) => {
    if (!particles.has(words[at + 1]?.norm ?? '') || words[at + 2]?.norm !== 'that') return undefined
    if (tags[at - 1] !== name && words[at - 1]?.norm !== ',') return undefined
    return words[at]?.norm.endsWith('s') ? third : past
  },
  examples: {
    settled: [
      { text: 'Orr, who keeps bees, [points] out that the port is closed.', tag: third },
      { text: 'Orr [shot] back that the port was closed.', tag: past },
    ],
    left: ['Orr won the points back that he had lost.'],
  },
}

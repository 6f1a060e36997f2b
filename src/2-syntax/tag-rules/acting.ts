import { humanNouns } from '../../lexicon/agent-nouns.js'
import { adjective, gerund, name, noun } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const ranks: ReadonlySet<string> = new Set(['acting', 'managing', 'founding', 'presiding'])
const inside: ReadonlySet<number> = new Set([noun, adjective, name])
/** Words from the rank to who holds it. */
const longest = 3

/** "Ina Doe, | managing director": a rank before a bare office; "managing a director" has an object. */
export const acting: TagRule = {
  id: 'tag/acting',
  mends: [gerund],
  tagOf: (words, tags, at) => {
    if (!ranks.has(words[at]?.norm ?? '')) return undefined
    for (let next = at + 1; next <= at + longest && inside.has(tags[next] ?? -1); next += 1)
      if (humanNouns.has(words[next]?.norm ?? '')) return adjective
    return undefined
  },
  examples: {
    settled: [
      { text: '“It was loud,” said Abel Vance, [managing] director of the port.', tag: adjective },
      { text: '“It was loud,” said Abel Vance, [acting] political director of the port.', tag: adjective },
    ],
    left: ['He left, managing a director.', 'They were acting on orders.'],
  },
}

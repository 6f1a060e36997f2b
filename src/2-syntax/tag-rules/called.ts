import { adposition, finite, name, noun, nouns, participle, past } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const naming: ReadonlySet<string> = new Set(['called', 'named', 'dubbed', 'nicknamed', 'titled'])

/** "A gene | called DRM2 is", "a man from Varn | named Orr, said": behind what has the name the verb of the clause follows. */
export const called: TagRule = {
  id: 'tag/called',
  mends: [past],
  tagOf: (words, tags, at) => {
    const before = tags[at - 1]
    const named = before === noun || before === nouns || (before === name && tags[at - 2] === adposition)
    if (!named || !naming.has(words[at]?.norm ?? '')) return undefined
    let end = at + 1
    while (tags[end] === name) end += 1
    if (words[end]?.norm === ',') end += 1
    return end > at + 1 && finite.has(tags[end] ?? -1) ? participle : undefined
  },
  examples: {
    settled: [
      { text: 'The ship [called] Volgra sank in May.', tag: participle },
      { text: 'The driver, a man from Torvale [named] Bram Holt, said he slept.', tag: participle },
    ],
    left: ['The clerk called Volgra.'],
  },
}

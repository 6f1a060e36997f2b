import { carriers } from '../../lexicon/carriers.js'
import { nouns, third } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const results: ReadonlySet<string> = new Set(['shows', 'finds'])

/** "A new poll shows Doe ahead": what carries findings shows or finds them. */
export const result: TagRule = {
  id: 'tag/result',
  mends: [nouns],
  tagOf: (words, _tags, at) => {
    const before = words[at - 1]?.norm ?? ''
    return results.has(words[at]?.norm ?? '') && carriers.has(before.replace(/s$/, '')) ? third : undefined
  },
  examples: {
    settled: [{ text: 'A May 3 email [shows] town sent the files.', tag: third }],
    left: ['The television shows were good.'],
  },
}

import { nouns } from '../named-classes.js'
import { tagClasses } from '../tag-classes.js'
import type { TagRule } from './tag-rule.js'

/** "Spokespeople", "tradespeople": what ends like this is a plural, with a capital too. */
export const people: TagRule = {
  id: 'tag/people',
  mends: [...tagClasses.keys()],
  tagOf: (words, _tags, at) => {
    const norm = words[at]?.norm ?? ''
    return isLonger(norm, 'people') || isLonger(norm, 'persons') ? nouns : undefined
  },
  examples: {
    settled: [{ text: '[Spokespeople] for the port declined to comment.', tag: nouns }],
    left: ['The people of the port declined to comment.'],
  },
}

function isLonger(norm: string, ending: string): boolean {
  return norm.length > ending.length && norm.endsWith(ending)
}

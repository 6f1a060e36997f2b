import { isKnownAs } from '../is-known-as.js'
import { name, noun, participle, past } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const closing: ReadonlySet<string> = new Set(['"', "''"])

/** '“…,” Lee | shot back': a word that may be a past, behind a name behind a quotation. */
export const behindQuotation: TagRule = {
  id: 'tag/behind-quotation',
  mends: [noun],
  tagOf: (words, tags, at, known) => {
    const word = words[at]
    if (!word || tags[at - 1] !== name) return undefined
    if (!isKnownAs(known, word.norm, past) && !isKnownAs(known, word.norm, participle)) return undefined
    let first = at - 1
    while (tags[first - 1] === name) first -= 1
    return closing.has(words[first - 1]?.norm ?? '') ? past : undefined
  },
  examples: {
    settled: [{ text: '“We never sold it,” Orr [shot] back.', tag: past }],
    left: ['The Orr shot hit the post.'],
  },
}

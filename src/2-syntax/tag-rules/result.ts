import { carriers } from '../../lexicon/carriers.js'
import type { WordTraits } from '../describe-word.js'
import { adposition, base, finite, name, noun, nouns, third } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const results: ReadonlySet<string> = new Set(['shows', 'finds'])
/** What opens a clause, and no noun stands before: "records of the year | show he left". */
const openers: ReadonlySet<string> = new Set(['that', 'he', 'she', 'it', 'they', 'we'])
/** Shows that are none of these verbs: "the talk show he ran". */
const shows: ReadonlySet<string> = new Set(
  'talk game quiz radio tv television reality news trade air fashion'.split(' '),
)
const nominal: ReadonlySet<number> = new Set([noun, nouns, name])
/** Words from the noun to the verb. */
const farthest = 12

/** "A new poll shows Doe ahead", "Polls in March show he leads": what carries findings shows or finds them. */
export const result: TagRule = {
  id: 'tag/result',
  mends: [nouns, noun],
  tagOf: (words, tags, at) => {
    const word = words[at]?.norm ?? ''
    if (word !== 'show' && !results.has(word)) return undefined
    if (word !== 'show' && carries(words[at - 1])) return third
    if (!nominal.has(tags[at - 1] ?? -1) || shows.has(words[at - 1]?.norm ?? '') || !opensClause(words, tags, at + 1))
      return undefined
    const carrier = findCarrier(words, tags, at)
    if (!carrier) return undefined
    if (word !== 'show') return third
    return carrier.norm.endsWith('s') || carrier.norm === 'data' ? base : undefined
  },
  examples: {
    settled: [
      { text: 'A May 3 email [shows] town sent the files.', tag: third },
      { text: 'Records from the 2008 presidential election cycle [show] he backed both Harl and Orr.', tag: base },
    ],
    left: ['The television shows were good.', 'Reports on the talk show he ran were false.'],
  },
}

function carries(word: WordTraits | undefined): boolean {
  return carriers.has((word?.norm ?? '').replace(/s$/, ''))
}

/** "he", "that", and a name with its verb: "Orr leads". */
function opensClause(words: readonly WordTraits[], tags: Int32Array, at: number): boolean {
  if (openers.has(words[at]?.norm ?? '')) return true
  let end = at
  while (tags[end] === name) end += 1
  return end > at && finite.has(tags[end] ?? -1)
}

/** "records | of the year": the noun that a preposition follows, with no verb and no mark on the way. */
function findCarrier(words: readonly WordTraits[], tags: Int32Array, at: number): WordTraits | undefined {
  for (let from = at - 2; from >= 0 && from > at - farthest; from -= 1) {
    if (finite.has(tags[from] ?? -1) || tags[from] === base) return undefined
    if (carries(words[from]) && tags[from + 1] === adposition) return words[from]
  }
  return undefined
}

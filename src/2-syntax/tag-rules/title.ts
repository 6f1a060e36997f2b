import type { WordTraits } from '../describe-word.js'
import { adjective, adposition, adverb, base, gerund, name, noun, participle, past, present } from '../named-classes.js'
import type { GroupRule } from './tag-rule.js'

const saying: ReadonlySet<string> = new Set(['said', 'says'])
const inside: ReadonlySet<number> = new Set([noun, adjective, adverb])
/** Prepositions that begin a title: "outside linebacker", "inside centre"; not "after federal prosecutor". */
const positions: ReadonlySet<string> = new Set(['outside', 'inside'])
/** Words of a title in small letters. */
const longest = 3

/** "said | running back Abel Vance", and in front of a verb: no verb or preposition, but a title, if a whole name ends it. */
export const title: GroupRule = {
  id: 'tag/title',
  // "acting", "left", "outside"
  mends: [gerund, participle, past, base, adposition],
  settle: (words, tags, first) => {
    if (tags[first] === adposition && !positions.has(words[first]?.norm ?? '')) return false
    if (first > 0 && !saying.has(words[first - 1]?.norm ?? '')) return false
    const at = titleEnd(words, tags, first)
    if (at < first + 2 || !words[at]?.capital || !words[at + 1]?.capital) return false
    if (first === 0 && !present.has(tags[at + 2] ?? -1)) return false
    tags.fill(adjective, first, at - 1)
    tags[at - 1] = noun
    tags.fill(name, at, at + 2)
    return true
  },
  examples: {
    settled: [{ text: '“It was loud,” said running [back] Abel Vance.', tag: noun }],
    left: ['Running from the port, Abel Vance fell.', 'It failed, he said after federal prosecutor Abel Vance left.'],
  },
}

/** Where the words in small letters end. */
function titleEnd(words: readonly WordTraits[], tags: Int32Array, first: number): number {
  let at = first
  while (at - first <= longest && isTitleWord(words[at], tags[at], at === first)) at += 1
  return at
}

function isTitleWord(word: WordTraits | undefined, tag: number | undefined, opens: boolean): boolean {
  return word !== undefined && !word.mark && (opens || (!word.capital && inside.has(tag as number)))
}

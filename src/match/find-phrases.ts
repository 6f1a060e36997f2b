import type { ParsedDocument, Range, Word } from '../layers.js'
import type { PhraseIndex } from './index-phrases.js'

export interface FoundPhrase<Value> extends Range {
  readonly value: Value
}

/** Two such words at most stand in a gap: "not yet clear", "no hard evidence". */
const fillersBetween = 2

function isFiller(word: Word | undefined): boolean {
  return word?.tag === 'ADV' || word?.tag === 'ADJ' || (word?.tag === 'VERB' && word.form === 'gerund')
}

/**
 * Find the longest phrases that start at each word, left to right, without overlap. Linear in the number of words.
 *
 * @param accepts Whether a phrase with this value may start with this word.
 */
export function findPhrases<Value>(
  document: ParsedDocument,
  { first, end }: Range,
  index: PhraseIndex<Value>,
  accepts: (value: Value, word: Word) => boolean,
): readonly FoundPhrase<Value>[] {
  const found: FoundPhrase<Value>[] = []
  for (let token = first; token < end; ) {
    const word = document.tokens[token] as Word
    const match = word.kind === 'word' ? longest(index, token, word) : undefined
    if (match) found.push(match)
    token = match ? match.end : token + 1
  }
  return found

  function longest(node: PhraseIndex<Value>, from: number, start: Word): FoundPhrase<Value> | undefined {
    const word = document.tokens[from]
    if (from >= end || !word || word.sentence !== start.sentence) return undefined
    const form = word.norm === "n't" ? 'not' : word.norm
    const base = word.lemma.toLowerCase()
    const asWritten = follow(node.next.get(form), from, start)
    const asLemma = base === form ? undefined : follow(node.next.get(base), from, start)
    return asLemma && (!asWritten || asLemma.end > asWritten.end) ? asLemma : asWritten
  }

  function follow(next: PhraseIndex<Value> | undefined, from: number, start: Word): FoundPhrase<Value> | undefined {
    if (!next) return undefined
    const longer = deeper(next, from + 1, start, fillersBetween)
    if (longer) return longer
    const value = next.values.find((value) => accepts(value, start))
    return value !== undefined ? { first: start.index, end: from + 1, value } : undefined
  }

  function deeper(node: PhraseIndex<Value>, from: number, start: Word, left: number): FoundPhrase<Value> | undefined {
    if (node.next.size === 0) return undefined
    const match = longest(node, from, start)
    if (match || left === 0 || !isFiller(document.tokens[from])) return match
    return deeper(node, from + 1, start, left - 1)
  }
}

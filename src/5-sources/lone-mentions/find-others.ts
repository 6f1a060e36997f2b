import type { Formula, Word } from '../../layers.js'
import { isPersonNoun } from '../mentions/is-person-noun.js'
import { addQuery, type QueryBook, takeQuery } from './query-book.js'

/** Words from "like" to the formula. */
const reach = 24

/** Find the group that a formula covers too: "who, like others, spoke …"; position in the queries, or -1. */
export function findOthers(book: QueryBook, { range, sentence }: Formula): number {
  const { tokens, sentences } = book.document
  const start = Math.max(sentences[sentence]?.tokens.first ?? 0, range.first - reach)
  for (let at = range.first - 1; at >= start; at -= 1) {
    const found = tokens[at]?.norm === 'like' ? groupBehind(book, at + 1, range.first) : undefined
    if (found !== undefined) return found
  }
  return -1
}

function groupBehind(book: QueryBook, first: number, end: number): number | undefined {
  const { document, words } = book
  for (let at = first; at < end; at += 1) {
    const { norm, form } = document.tokens[at] as Word
    if (norm === 'others') return addQuery(book, at, true, at)
    const people = isPersonNoun(document.tokens, at, words)
    if (norm === 'most' || (people && form === 'plural')) return takeQuery(book, at, true, first)
    if (people) return -1
  }
  return undefined
}

import type { Formula, Links, ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Query } from '../bearer.js'
import type { Names } from '../mention.js'
import { addKnowing } from './add-knowing.js'
import { everybodyBefore } from './everybody-before.js'
import { findAskers } from './find-askers.js'
import { openBook } from './query-book.js'

/** Formulas tied to whoever asked for them, and mentions of sources that report nothing in their own sentence. */
export interface LoneMentions {
  /** All queries: those given, then the lone ones. */
  readonly queries: readonly Query[]
  /** Per formula: positions in `queries` of those it covers. */
  readonly asking: readonly (readonly number[])[]
}

/**
 * Find who asked not to be named, and sources that stand beside the attributions: "The official spoke on condition of
 * anonymity.", "… , sources close to the talks".
 */
export function findLoneMentions(
  document: ParsedDocument,
  names: Names,
  links: Links,
  given: readonly Query[],
  formulas: readonly Formula[],
  masked: Uint8Array,
  words: SourceLexicon,
): LoneMentions {
  const book = openBook(document, names, links, given, masked, words)
  addKnowing(book)
  const everybody = everybodyBefore(book)
  const asking = formulas.map((formula) => everybody(formula) ?? findAskers(book, formula))
  return { queries: book.queries, asking }
}

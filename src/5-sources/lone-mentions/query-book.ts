import type { Links, ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { type Query, unlinked } from '../bearer.js'
import type { Names } from '../mention.js'
import { describeMention } from '../mentions/describe-mention.js'
import { startOfPhrase } from '../mentions/start-of-phrase.js'

const longest = 20

/** An article with its source phrases, to which those beside the links are added as they are found. */
export interface QueryBook {
  readonly document: ParsedDocument
  readonly names: Names
  readonly words: SourceLexicon
  /** 1 for tokens of formulas and reasons. */
  readonly masked: Uint8Array
  readonly queries: Query[]
  /** Per token: position in `queries` of the phrase that holds it, or -1. */
  readonly queryAt: Int32Array
  /** Per token: position in `links` of the report it is content of, or -1. */
  readonly contentAt: Int32Array
  /** Per token: 1 for those who are told something. */
  readonly recipient: Uint8Array
}

export function openBook(
  document: ParsedDocument,
  names: Names,
  { links }: Links,
  given: readonly Query[],
  masked: Uint8Array,
  words: SourceLexicon,
): QueryBook {
  const size = document.tokens.length
  const queryAt = new Int32Array(size).fill(-1)
  for (const [index, { mention }] of given.entries()) queryAt.fill(index, mention.first, mention.end)
  const contentAt = new Int32Array(size).fill(-1)
  const recipient = new Uint8Array(size)
  links.forEach((link, index) => {
    for (const { first, end } of link.content) contentAt.fill(index, first, end)
    if (link.recipient) recipient.fill(1, link.recipient.first, link.recipient.end)
  })
  return { document, names, words, masked, queries: [...given], queryAt, contentAt, recipient }
}

/** Position of the query at a token. */
export function queryOf({ queryAt }: QueryBook, at: number): number {
  return queryAt[at] ?? -1
}

/** The query of a noun or pronoun: the one that holds it, or else a new one. */
export function takeQuery(book: QueryBook, at: number, source: boolean, start?: number): number {
  const known = queryOf(book, at)
  return known >= 0 ? known : addQuery(book, at, source, start)
}

/**
 * Add the query of a phrase that reports nothing where it stands.
 *
 * @param source It is plainly a source of the story.
 * @returns Its position, or -1 for a name.
 */
export function addQuery(
  { document, names, masked, words, queries, queryAt }: QueryBook,
  at: number,
  source: boolean,
  start?: number,
): number {
  const { tokens } = document
  const first = start ?? (tokens[at]?.tag === 'PRON' ? at : startOfPhrase(tokens, at, words))
  const mention = describeMention(document, names, { first, end: endOfPhrase(document, at) }, at, masked, words)
  if (mention.form === 'name') return -1
  queries.push({ ...unlinked, mention, content: [], source })
  queryAt.fill(queries.length - 1, first, at + 1)
  return queries.length - 1
}

/** "one | of the workers at the mill" */
function endOfPhrase({ tokens, sentences }: ParsedDocument, at: number): number {
  if (tokens[at + 1]?.norm !== 'of') return at + 1
  const limit = Math.min(sentences[tokens[at]?.sentence ?? 0]?.tokens.end ?? at + 1, at + longest)
  const closes = ({ tag, form }: Word) => tag === 'PUNCT' || tag === 'AUX' || (tag === 'VERB' && form === 'past')
  let end = at + 2
  while (end < limit && !closes(tokens[end] as Word)) end += 1
  return end
}

import type { Formula, Range, Word } from '../../layers.js'
import { conjunctsOf } from '../../match/tree.js'
import type { Query } from '../bearer.js'
import { isPersonNoun } from '../mentions/is-person-noun.js'
import { isSourceNoun } from '../mentions/is-source-noun.js'
import { startOfPhrase } from '../mentions/start-of-phrase.js'
import { entityAt } from '../names/entity-at.js'
import { nameAt } from '../names/name-at.js'
import { findOthers } from './find-others.js'
import { type QueryBook, queryOf, takeQuery } from './query-book.js'
import { standsAlone } from './stands-alone.js'

/** Words behind "an anonymous" within which its noun stands. */
const reach = 5
/** Words between a participle and the formula that goes with it. */
const farthestParticiple = 8
const personal: ReadonlySet<string> = new Set(['he', 'she', 'they'])
const everybody: ReadonlySet<string> = new Set(['all', 'both', 'each', 'none', 'neither'])
const relatives: ReadonlySet<string> = new Set(['who', 'whom'])
const people: ReadonlySet<string> = new Set(['person', 'unknown'])

/**
 * Find who asks not to be named by a formula, and the group that it covers too.
 *
 * @returns Positions in the queries of the book.
 */
export function findAskers(book: QueryBook, formula: Formula): readonly number[] {
  const asker = formula.attributive ? nounBehind(book, formula) : subjectOf(book, formula)
  const others = findOthers(book, formula)
  const own = book.queries[asker]
  // "Like most of the workers, she declined to give her name": she is one of them
  if (own && others >= 0) book.queries[asker] = { ...own, source: true }
  return [asker, others, ...joinedTo(book, formula, asker)].filter((index) => index >= 0)
}

/** "Two envoys and a clerk, | all of whom | spoke …", "…, who all | spoke …", "…, | speaking …": the others of the list ask, too. */
function joinedTo(book: QueryBook, { range, sentence }: Formula, asker: number): readonly number[] {
  const { document, queries } = book
  const { tokens, sentences } = document
  const { mention } = queries[asker] ?? {}
  if (!mention || mention.head >= range.first) return []
  const between = tokens.slice(mention.head + 1, range.first)
  const clause = tokens.slice(mention.head + 1, range.end)
  const all = clause.some(({ norm }) => everybody.has(norm)) && clause.some(({ norm }) => relatives.has(norm))
  const apart = between.some(({ text }) => text === ',') && between.at(-1)?.form === 'gerund'
  if (!all && !apart) return []
  const { first = mention.head } = sentences[sentence]?.tokens ?? {}
  const list = tokens
    .slice(first, mention.head)
    .filter(({ index }) => conjunctsOf(document, index).some((joined) => joined.index === mention.head))
  const heads = list.flatMap(({ index }) => [index, ...conjunctsOf(document, index).map((word) => word.index)])
  return [...new Set(heads)].flatMap((head) => {
    const known = queryOf(book, head)
    if (known === asker || (known >= 0 && queries[known]?.mention.type === 'named-person')) return []
    return isPersonNoun(tokens, head, book.words) ? takeQuery(book, head, isPlainSource(book, head)) : []
  })
}

/** "an anonymous source": the noun itself. */
function nounBehind(book: QueryBook, { range, sentence }: Formula): number {
  const { document, words } = book
  const { tokens, sentences } = document
  const end = Math.min(sentences[sentence]?.tokens.end ?? range.end, range.end + reach)
  for (let at = range.end; at < end; at += 1) {
    const query = queryOf(book, at)
    if (query >= 0) return query
    if (isPersonNoun(tokens, at, words))
      return takeQuery(book, at, isSourceNoun((tokens[at] as Word).lemma, words) && standsAlone(tokens, at, words))
  }
  return -1
}

/** Who "spoke on condition of anonymity": the nearest person before it, else whoever speaks behind. */
function subjectOf(book: QueryBook, { range, sentence }: Formula): number {
  const { tokens, sentences } = book.document
  const bounds = (sentences[sentence] as { tokens: Range }).tokens
  const participle = tokens[range.first]?.form === 'gerund' ? range.first : participleBefore(tokens, bounds, range)
  // a participle goes with whoever speaks in the sentence
  const speaker = participle >= 0 ? lastQuery(book, bounds.first, range.first) : -1
  if (speaker >= 0) return speaker
  for (let at = (participle < 0 ? range.first : participle) - 1; at >= bounds.first; at -= 1) {
    const found = askerAt(book, at, range, bounds.first)
    if (found !== undefined) return found
  }
  return firstQuery(book, range.end, bounds.end)
}

/** "| briefing reporters on condition of anonymity": with no other verb and no mark between; -1 for none. */
function participleBefore(tokens: readonly Word[], { first: start }: Range, { first: end }: Range): number {
  const verb = tokens
    .slice(Math.max(start, end - farthestParticiple), end)
    .findLast(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT')
  return verb?.form === 'gerund' ? verb.index : -1
}

/** Who asks by a formula further on, if it is the word here; -1 where it can be nobody. */
function askerAt(book: QueryBook, at: number, { first }: Range, start: number): number | undefined {
  const { contentAt, recipient, masked, document, words } = book
  const { tokens } = document
  const query = queryOf(book, at)
  if (query >= 0) return isNamedBefore(book.queries[query] as Query, first) ? -1 : query
  if (recipient[at] === 1 || masked[at] === 1) return undefined
  const content = contentAt[at] ?? -1
  if (content >= 0 && content !== contentAt[first]) return undefined
  const { norm, tag } = tokens[at] as Word
  if (personal.has(norm) && tag === 'PRON') return takeQuery(book, at, false)
  if (isPersonNoun(tokens, at, words) && !isAfterLike(tokens, at, start) && !isOfPerson(book, at))
    return takeQuery(book, at, isPlainSource(book, at))
  return isNameAt(book, at) ? -1 : undefined
}

/** Named people ask for nothing; but "Brad, who asked …" must not pass the formula on to somebody before. */
function isNamedBefore({ mention }: Query, formula: number): boolean {
  return mention.type === 'named-person' && mention.end < formula
}

/** Somebody has a name here who is neither "the Orr campaign" nor "with Orr". */
function isNameAt({ document: { tokens }, names }: QueryBook, at: number): boolean {
  const name = nameAt(names, at)
  const kind = entityAt(names, at)?.kind ?? ''
  return name !== undefined && !name.modifier && people.has(kind) && tokens[name.first - 1]?.tag !== 'ADP'
}

function lastQuery(book: QueryBook, first: number, end: number): number {
  for (let at = end - 1; at >= first; at -= 1) if (queryOf(book, at) >= 0) return queryOf(book, at)
  return -1
}

function firstQuery(book: QueryBook, first: number, end: number): number {
  for (let at = first; at < end; at += 1) if (queryOf(book, at) >= 0) return queryOf(book, at)
  return -1
}

/** "like other | officials" */
function isAfterLike(tokens: readonly Word[], at: number, limit: number): boolean {
  const before = tokens.slice(Math.max(limit, at - reach), at)
  const word = before.findLast(({ norm, tag }) => norm === 'like' || tag === 'PUNCT' || tag === 'VERB')
  return word?.norm === 'like'
}

/** Of "the daughter of one patient" the daughter speaks. */
function isOfPerson({ document: { tokens }, words }: QueryBook, at: number): boolean {
  const link = startOfPhrase(tokens, at, words) - 1
  return tokens[link]?.norm === 'of' && isPersonNoun(tokens, link - 1, words)
}

/** An official who asks for anonymity is a source; a lottery winner only if a quotation stands before. */
function isPlainSource({ document: { tokens }, words }: QueryBook, at: number): boolean {
  if (isSourceNoun((tokens[at] as Word).lemma, words)) return true
  const first = startOfPhrase(tokens, at, words)
  return tokens[first - 1]?.kind === 'quote' && tokens[first - 2]?.text === ','
}

import type { Formula, Links, ParsedDocument, Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { isDash } from '../match/is-dash.js'
import { lookUp } from '../match/look-up.js'
import { type Query, unlinked } from './bearer.js'
import { describeMention } from './describe-mention.js'
import { isPersonNoun } from './is-person-noun.js'
import { isSourceNoun } from './is-source-noun.js'
import { lastPeople } from './last-people.js'
import type { Mention, Names } from './mention.js'
import { startOfPhrase } from './start-of-phrase.js'

/** Formulas tied to whoever asked for them, and mentions of sources that report nothing in their own sentence. */
export interface LoneMentions {
  /** All queries: those given, then the lone ones. */
  readonly queries: readonly Query[]
  /** Per formula: positions in `queries` of those it covers. */
  readonly asking: readonly (readonly number[])[]
}

const mostCovered = 40
/** Between people and what they know: "people | who had direct | knowledge". */
const between = new Set(`" “ '' with direct had who have were are is was has firsthand`.split(' '))
const before = new Set(['by', 'from', 'with', 'citing', 'to', 'quoting', 'said', 'say', 'says', 'than'])

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
  const { tokens, sentences } = document
  const queries = [...given]
  const queryAt = new Int32Array(tokens.length).fill(-1)
  for (const [index, { mention }] of given.entries()) queryAt.fill(index, mention.first, mention.end)
  const contentAt = new Int32Array(tokens.length).fill(-1)
  const recipient = new Uint8Array(tokens.length)
  links.links.forEach((link, index) => {
    for (const { first, end } of link.content) contentAt.fill(index, first, end)
    if (link.recipient) recipient.fill(1, link.recipient.first, link.recipient.end)
  })
  findKnowing()
  // formulas come in order, so those before each are found in one walk
  const inOrder = queries
    .map(({ mention }, index) => ({ mention, index }))
    .sort((a, b) => a.mention.head - b.mention.head)
  const described: number[] = []
  let reached = 0
  const asking = formulas.map(askers)
  return { queries, asking }

  function askers(formula: Formula): readonly number[] {
    const everybody = askersBefore(formula)
    if (everybody) return everybody
    const asker = formula.attributive ? nounAfter(formula) : subjectOf(formula)
    const others = othersOf(formula)
    const own = queries[asker]
    // "Like most of the workers, she declined to give her name": she is one of them
    if (own && others >= 0) queries[asker] = { ...own, source: true }
    return [asker, others].filter((index) => index >= 0)
  }

  /** "All spoke on condition of anonymity.", "Both asked not to be named.": the unnamed who were quoted before. */
  function askersBefore({ range, sentence }: Formula): readonly number[] | null {
    const { first } = (sentences[sentence] as { tokens: Range }).tokens
    const opener = tokens[first]?.norm ?? ''
    const next = tokens[first + 1]
    if (!/^(?:all|both|each|everyone)$/.test(opener) || range.first - first > 4) return null
    if (next?.tag === 'NOUN' || next?.tag === 'ADJ' || next?.norm === 'the' || next?.norm === 'of') return null
    for (; (inOrder[reached]?.mention.head ?? Number.POSITIVE_INFINITY) < first; reached += 1) {
      const { mention, index } = inOrder[reached] as (typeof inOrder)[number]
      const unnamed = mention.type === 'unnamed-person' || mention.type === 'unnamed-group'
      if (unnamed && mention.form === 'description') described.push(index)
    }
    const stated = opener === 'both' ? 2 : (lookUp(words.quantityWords, next?.norm ?? '')?.[0] ?? Number(next?.norm))
    return stated > 0 ? lastPeople(queries, described.slice(-mostCovered), stated) : described.slice(-mostCovered)
  }

  /** "an anonymous source": the noun itself. */
  function nounAfter({ range, sentence }: Formula): number {
    const end = sentences[sentence]?.tokens.end ?? range.end
    for (let at = range.end; at < Math.min(end, range.end + 5); at += 1) {
      if ((queryAt[at] ?? -1) >= 0) return queryAt[at] as number
      if (isPersonNoun(tokens, at, words))
        return lone(at, isSourceNoun((tokens[at] as Word).lemma, words) && stands(at))
    }
    return -1
  }

  function subjectOf({ range, sentence }: Formula): number {
    const bounds = (sentences[sentence] as { tokens: Range }).tokens
    const ownContent = contentAt[range.first] ?? -1
    const participle = (tokens[range.first] as Word).form === 'gerund' || tokens[range.first - 1]?.form === 'gerund'
    // a participle goes with whoever speaks in the sentence
    if (participle)
      for (let at = range.first - 1; at >= bounds.first; at -= 1)
        if ((queryAt[at] ?? -1) >= 0) return queryAt[at] as number
    for (let at = range.first - 1; at >= bounds.first; at -= 1) {
      const token = tokens[at] as Word
      const query = queryAt[at] ?? -1
      if (query >= 0) return queries[query]?.mention.type === 'named-person' && !isOwn(query, range) ? -1 : query
      if (recipient[at] === 1 || masked[at] === 1) continue
      const elsewhere = (contentAt[at] ?? -1) >= 0 && contentAt[at] !== ownContent
      if (elsewhere) continue
      const { norm } = token
      if ((norm === 'he' || norm === 'she' || norm === 'they') && token.tag === 'PRON') return lone(at, false)
      if (isPersonNoun(tokens, at, words) && !isAfterLike(at, bounds.first) && !isOf(at))
        return lone(at, isPlainSource(at))
      const name = names.mentions[names.at[at] ?? -1]
      if (
        name &&
        !name.modifier &&
        /^(?:person|unknown)$/.test(names.entities[names.entityOf[names.at[at] as number] as number]?.kind ?? '') &&
        !isObject(name.first)
      )
        return -1
    }
    for (let at = range.end; at < bounds.end; at += 1) if ((queryAt[at] ?? -1) >= 0) return queryAt[at] as number
    return -1
  }

  /** Named people ask for nothing; but "Brad, who asked …" must not pass the formula on to somebody before. */
  function isOwn(query: number, { first }: Range): boolean {
    return (queries[query]?.mention.end ?? 0) >= first
  }

  function isObject(first: number): boolean {
    return tokens[first - 1]?.tag === 'ADP'
  }

  /** "who, like others, spoke …": the group is covered too. */
  function othersOf({ range, sentence }: Formula): number {
    const bounds = (sentences[sentence] as { tokens: Range }).tokens
    for (let at = range.first - 1; at >= Math.max(bounds.first, range.first - 24); at -= 1) {
      if (tokens[at]?.norm !== 'like') continue
      for (let next = at + 1; next < range.first; next += 1) {
        const token = tokens[next] as Word
        if (token.norm === 'others') return create(next, true, next)
        if (token.norm === 'most' || isPersonNoun(tokens, next, words))
          return token.form === 'plural' || token.norm === 'most' ? lone(next, true, at + 1) : -1
      }
    }
    return -1
  }

  function isAfterLike(at: number, limit: number): boolean {
    for (let back = at - 1; back >= Math.max(limit, at - 5); back -= 1) {
      if (tokens[back]?.norm === 'like') return true
      if (tokens[back]?.tag === 'PUNCT' || tokens[back]?.tag === 'VERB') return false
    }
    return false
  }

  /** Of "the daughter of one patient" the daughter speaks. */
  function isOf(at: number): boolean {
    const link = startOfPhrase(tokens, at, words) - 1
    return tokens[link]?.norm === 'of' && isPersonNoun(tokens, link - 1, words)
  }

  function findKnowing(): void {
    for (const { index, norm, sentence, quotation } of tokens) {
      if (
        !(words.knowing.qualities.has(norm) || words.knowing.nouns.has(norm)) ||
        (quotation >= 0 && (document.quotations[quotation]?.tokens.first ?? 0) < index - 3)
      )
        continue
      const bounds = sentences[sentence]?.tokens
      const kind = document.blocks[sentences[sentence]?.block ?? -1]?.kind
      if (!bounds || kind === 'repeated' || kind === 'boilerplate') continue
      if (norm === 'close' && tokens[index + 1]?.norm !== 'to') continue
      let at = index - 1
      while (at >= bounds.first && index - at < 4 && between.has((tokens[at] as Word).norm)) at -= 1
      if (at < bounds.first || (queryAt[at] ?? -1) >= 0 || !isPersonNoun(tokens, at, words)) continue
      const { lemma } = tokens[at] as Word
      if (!isSourceNoun(lemma, words)) continue
      if (stands(at)) lone(at, true)
    }
  }

  /** Where a source may stand alone: at the start, after a comma, "by", "citing". */
  function stands(at: number): boolean {
    const first = startOfPhrase(tokens, at, words)
    const opener = tokens[first - 1]
    return (
      !opener ||
      opener.sentence !== tokens[at]?.sentence ||
      opener.text === ',' ||
      isDash(opener) ||
      before.has(opener.norm)
    )
  }

  function lone(at: number, source: boolean, start?: number): number {
    const known = queryAt[at] ?? -1
    return known >= 0 ? known : create(at, source, start)
  }

  function create(at: number, source: boolean, start?: number): number {
    const first = start ?? (tokens[at]?.tag === 'PRON' ? at : startOfPhrase(tokens, at, words))
    const range = { first, end: endOfPhrase(at) }
    const mention: Mention = describeMention(document, names, range, at, masked, words)
    if (mention.form === 'name') return -1
    queries.push({ ...unlinked, mention, content: [], source })
    queryAt.fill(queries.length - 1, first, at + 1)
    return queries.length - 1
  }

  function endOfPhrase(at: number): number {
    if (tokens[at + 1]?.norm !== 'of') return at + 1
    const limit = sentences[tokens[at]?.sentence ?? 0]?.tokens.end ?? at + 1
    let end = at + 2
    const closes = ({ tag, form }: Word) => tag === 'PUNCT' || tag === 'AUX' || (tag === 'VERB' && form === 'past')
    while (end < Math.min(limit, at + 20) && !closes(tokens[end] as Word)) end += 1
    return end
  }

  /** An official who asks for anonymity is a source; a lottery winner only if a quotation stands before. */
  function isPlainSource(at: number): boolean {
    const first = startOfPhrase(tokens, at, words)
    return (
      isSourceNoun((tokens[at] as Word).lemma, words) ||
      (tokens[first - 1]?.kind === 'quote' && tokens[first - 2]?.text === ',')
    )
  }
}

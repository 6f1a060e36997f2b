import type { ParsedDocument, Range, Word } from '../../layers.js'
import { organizationNouns } from '../../lexicon/source-kinds.js'
import { timeWords } from '../../lexicon/time-words.js'
import { parenthesisAround } from '../../match/parenthesis-around.js'
import { tellsTime } from '../../match/tells-time.js'
import { hasRelation } from '../../match/tree.js'
import { describesSource } from './describes-source.js'

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const inside: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'])

/** Names that the tree cut in two: "former Gov. | Jane Doe". */
export function widenPhrase(document: ParsedDocument, range: Range, limit: number, head: number): Range {
  let { first, end } = range
  while (first > 0) {
    if (isOwned(document, first) || isNamedFor(document, first)) first -= 2
    else if (belongs(document, first - 1, first) || joins(document, first - 1)) first -= 1
    else break
  }
  if (head < limit && (describesSource(document, end, limit) || lacksObject(document, end, limit))) end = limit
  while (end < limit && isName(document.tokens[end]) && !tellsTime(document.tokens[end])) end += 1
  return { first, end: closeParenthesis(document, { first, end }, limit) }
}

/** "Doe (a Red so young | he has no seat)": to the mark that closes what opens in the phrase. */
function closeParenthesis(document: ParsedDocument, { first, end }: Range, limit: number): number {
  const mark = document.tokens.slice(first, end).findLast(({ norm }) => norm === '(' || norm === ')')
  const within = mark?.norm === '(' ? parenthesisAround(document, mark.index + 1) : undefined
  return within && within.end >= end && within.end < limit ? within.end + 1 : end
}

/** A capital makes a name of what the tagger took for a noun. */
function isName(word: Word | undefined): boolean {
  return word?.tag === 'PROPN' || (word?.tag === 'NOUN' && word.text !== word.norm)
}

/** "The Courier's | Ann Orr", "Courier News' | Ann Orr": whose the head is, which the tree took for another subject. */
function isOwned({ tokens, quotations }: ParsedDocument, first: number): boolean {
  const [owner, mark, next] = tokens.slice(Math.max(0, first - 2), first + 1)
  if (!owner || !mark || !nominal.has(owner.tag) || owner.sentence !== next?.sentence) return false
  if (mark.norm === "'s") return mark.tag === 'PART'
  return mark.norm === "'" && !mark.spaceBefore && owner.norm.endsWith('s') && !quotations[mark.quotation]
}

/** "the Club for | Growth": a body's name. */
function isNamedFor({ tokens }: ParsedDocument, first: number): boolean {
  const [body, preposition, name] = tokens.slice(Math.max(0, first - 2), first + 1)
  const capital = body !== undefined && body.text !== body.norm && organizationNouns.has(body.norm)
  return capital && preposition?.norm === 'for' && name?.tag === 'PROPN' && body.sentence === name.sentence
}

/** "The lawyer representing | the board": the object of what describes the head, which the tree took for another subject. */
function lacksObject({ tokens }: ParsedDocument, end: number, limit: number): boolean {
  const verb = tokens[end - 1]
  const object = tokens.slice(end, limit)
  return (
    verb?.form === 'gerund' &&
    hasRelation(verb, 'acl') &&
    object.length > 0 &&
    object.every(({ tag }) => inside.has(tag))
  )
}

/** "caucus-|goers", "|-goers", "RTV/|Varn poll": a hyphen or stroke inside a word. */
function joins(document: ParsedDocument, at: number): boolean {
  const [before, word, after] = document.tokens.slice(Math.max(0, at - 1), at + 2)
  if (word?.norm === '-' || word?.norm === '/')
    return !word.spaceBefore && after?.spaceBefore === false && before?.tag !== 'PUNCT'
  return (after?.norm === '-' || after?.norm === '/') && !after.spaceBefore && word?.tag !== 'PUNCT'
}

function belongs(document: ParsedDocument, at: number, next: number): boolean {
  const [word, after] = [document.tokens[at], document.tokens[next]]
  if (!word || !after || word.sentence !== after.sentence || timeWords.has(word.norm)) return false
  if (after.tag === 'DET' || after.tag === 'PRON' || after.tag === 'PUNCT') return false
  // "the city's safe |drinking |water policy"
  if (word.form === 'gerund' && (word.relation === 'amod' || document.tokens[word.head]?.tag === 'ADJ')) return true
  if (!inside.has(word.tag)) return false
  if (isYear(document, word, after)) return false
  if (word.tag === 'DET' || word.tag === 'ADJ' || word.tag === 'NUM') return true
  if (word.tag === 'NOUN' && after.tag === 'PROPN') return true
  return document.tokens[word.head]?.tag !== 'VERB' || hasRelation(word, 'nsubj') || word.tag === 'PROPN'
}

/** "in 2019 | Doe", "in May 2019 | Doe": none of the name's. */
function isYear({ tokens }: ParsedDocument, { tag, index }: Word, after: Word): boolean {
  const before = tokens[index - 1]
  return tag === 'NUM' && after.tag === 'PROPN' && (before?.tag === 'ADP' || timeWords.has(before?.norm ?? ''))
}

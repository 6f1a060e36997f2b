import type { CueCandidate, ParsedDocument, Range, Word } from '../layers.js'
import { recipientVerbs } from '../lexicon/addressing-verbs.js'
import { timeWords } from '../lexicon/time-words.js'
import { stagingVerbs } from '../lexicon/verb-traits.js'
import { hasFiniteVerb } from '../match/is-finite-verb.js'
import { opensTitle } from '../match/opens-title.js'
import { parenthesisAround } from '../match/parenthesis-around.js'
import { indexesOf } from '../match/spans.js'
import { childrenBy, subtree } from '../match/tree.js'
import type { Context } from './context.js'
import { findQuoting, findSaying } from './find-quoting.js'
import { clauseOpeners } from './layout/clause-openers.js'
import { findLaterThat } from './layout/find-later-that.js'
import { findRecipient } from './layout/find-recipient.js'
import { opensThat } from './opens-that.js'
import { isNominal } from './phrases/climb-phrase.js'
import { opensWithDay, skipTime } from './phrases/skip-time.js'
import type { Mention } from './reading.js'
import { findOwnSubject } from './subjects/own-subject.js'

/** The reporting clause around a cue, and where its complement begins. */
export interface ClauseLayout {
  /** Subject and verb group: "the mayor has said", "said the mayor". */
  readonly clause: Range
  /** First token after the clause, its recipient and its adverbials: "that", a quotation mark, an object … */
  readonly complement: number
  readonly recipient: Range | null
  readonly mention: Mention
  /** Whether the subject follows the verb. */
  readonly inverted: boolean
}

/** Words of an apposition between a subject and its verb. */
const longestAside = 40
const places: ReadonlySet<string> = new Set(['in', 'at', 'on', 'from', 'outside', 'near', 'during'])
/** Of words that titles write small. */
const smallTags: ReadonlySet<string> = new Set(['DET', 'ADP', 'CCONJ', 'PART'])
const placeTags: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])

/** Find the extent of the reporting clause of a verb cue and step over what stands between it and its complement. */
export function layOutClause(context: Context, cue: CueCandidate, mention: Mention): ClauseLayout {
  const { document } = context
  const first = cue.tokens[0] ?? cue.head
  const last = cue.tokens.at(-1) ?? cue.head
  const subject = mention.ranges[0]
  const inverted = subject !== undefined && subject.first > cue.head && subject.first - last <= 4
  const head = document.tokens[cue.head]
  const apart =
    head?.form === 'gerund' && hasFiniteVerb(document, subject?.end ?? first, first) && !isStaged(document, head)
  const aside = document.tokens[subject?.end ?? -1]?.norm === ',' && document.tokens[first - 1]?.norm === ','
  const near = subject !== undefined && subject.end <= first && first - subject.end < (aside ? longestAside : 12)
  const quoting = head && findQuoting(document, head)
  const start = quoting ? startOfQuoting(document, quoting) : near && !apart ? subject.first : first
  const end = inverted ? subject.end : last + 1
  return { clause: { first: start, end }, mention, inverted, ...stepOver(context, cue, end, subject) }
}

/** "a man was heard | shouting": one clause. */
function isStaged({ tokens }: ParsedDocument, { head }: Word): boolean {
  return stagingVerbs.has(tokens[head]?.lemma ?? '') && tokens[head - 1]?.lemma === 'be'
}

/** "| the agency cited the minister as saying": the clause of who hands it on is that of who is quoted. */
function startOfQuoting(document: ParsedDocument, quoting: Word): number {
  const subject = findOwnSubject(document, quoting)
  if (!subject || subject.index > quoting.index) return quoting.index
  const { first } = subtree(document, subject.index)
  return document.tokens[first]?.tag === 'PUNCT' ? first + 1 : first
}

function isClosed({ tokens }: ParsedDocument, at: number): boolean {
  const [last, next] = tokens.slice(at, at + 2)
  return next?.sentence !== last?.sentence || next?.norm === '.' || next?.norm === ','
}

function stepOver(
  context: Context,
  cue: CueCandidate,
  from: number,
  subject: Range | undefined,
): Pick<ClauseLayout, 'complement' | 'recipient'> {
  const { document } = context
  const sentence = document.sentences[document.tokens[cue.head]?.sentence ?? -1]?.tokens
  const limit = parenthesisAround(document, cue.head)?.end ?? sentence?.end ?? from
  const recipient = findRecipient(context, cue, from, subject)
  const adjuncts = [
    ...childrenBy(document, cue.head, 'obl', 'advmod', 'obj', 'iobj', 'nmod'),
    ...(recipient ? placesOf(document, recipient) : []),
  ]
  const saying = findSaying(document, document.tokens[cue.head] as Word)
  // "the agency cited the minister as saying |."
  if (saying >= 0 && isClosed(document, saying)) return { complement: saying + 1, recipient: null }
  let at = skipDescription(document, recipient?.end ?? from, limit)
  while (at < limit) {
    const word = document.tokens[at]
    // "told “Talk of the Town” | he would run"
    const hears = recipientVerbs.has(cue.lemma) && opensTitle(document, word)
    const title = word?.kind === 'quote' && (at > from || hears) && isTitle(document, word)
    if (title) at = document.quotations[word.quotation]?.tokens.end ?? limit
    if (title) continue
    if (!word || clauseOpeners.has(word.norm) || word.kind === 'quote' || opensWithDay(document, at)) break
    const past = Math.max(skipTime(document, at), stepOverShow(document, at), stepOverPlace(document, at))
    if (past > at) {
      at = past
      continue
    }
    const adjunct = adjuncts.find((child) => child.index > cue.head && subtree(document, child.index).first === at)
    if (!adjunct) break
    const range = subtree(document, adjunct.index)
    if (subject && range.first < subject.end && range.end > subject.first) break
    if (adjunct.relation === 'obj' || adjunct.relation === 'iobj' || !isAdverbial(document, adjunct, range)) break
    at = cutAtClause(context, range)
  }
  return { complement: findLaterThat(context, cue, at, limit) ?? at, recipient }
}

/** "told farmers | in Sel | he would quit": where whoever is told is. */
function placesOf(document: ParsedDocument, { first, end }: Range): readonly Word[] {
  return indexesOf(first, end).flatMap((at) =>
    childrenBy(document, at, 'nmod').filter(
      ({ index }) => index >= end && places.has(document.tokens[subtree(document, index).first]?.norm ?? ''),
    ),
  )
}

/** "told reporters | who had gathered outside | that", "said in a statement | posted online | that": what is described before the content opens. */
function skipDescription(document: ParsedDocument, from: number, limit: number): number {
  const [noun, opener] = document.tokens.slice(Math.max(0, from - 1), from + 1)
  const verb = opener?.norm === 'who' ? document.tokens[opener.head] : opener
  const relative = verb !== opener && verb?.relation === 'acl:relcl' && isNominal(noun)
  const reduced = verb === opener && noun?.tag === 'NOUN' && isPast(verb)
  if (!verb || !(relative || reduced)) return from
  const behind = document.tokens.slice(verb.index, limit)
  const open = behind.find(({ index, norm }) => opensThat(document, index) || (reduced && norm === ':'))
  return open && (open.norm !== 'that' || hasFiniteVerb(document, open.index, limit)) ? open.index : from
}

function isPast(word: Word | undefined): boolean {
  return word?.tag === 'VERB' && (word.form === 'participle' || word.form === 'past')
}

/** "said Tuesday | in Brill |, noting": where a place ends that the tree may hang on the day. */
function stepOverPlace(document: ParsedDocument, from: number): number {
  if (!places.has(document.tokens[from]?.norm ?? '') || !timeWords.has(document.tokens[from - 1]?.norm ?? ''))
    return from
  let at = from + 1
  const inside = (word: Word | undefined) => word?.sentence === document.tokens[from]?.sentence
  while (inside(document.tokens[at]) && placeTags.has(document.tokens[at]?.tag ?? '')) at += 1
  const next = document.tokens[at]
  return !inside(next) || next?.tag === 'PUNCT' || next?.norm === 'that' ? at : from
}

/** "on CBS’ | “Morning Bell”": where a programme ends that the tree may take for the content. */
function stepOverShow(document: ParsedDocument, from: number): number {
  if (document.tokens[from]?.norm !== 'on') return from
  for (let at = from + 1; at < from + 6; at += 1) {
    const word = document.tokens[at]
    if (word?.kind === 'quote')
      return isTitle(document, word) ? (document.quotations[word.quotation]?.tokens.end ?? from) : from
    if (!word || !['PROPN', 'PART', 'PUNCT', 'DET', 'NOUN'].includes(word.tag) || word.norm === ',') return from
  }
  return from
}

/** Time, place and manner stand between verb and clause; "of", "for" and "against" begin the complement itself. */
function isAdverbial(document: ParsedDocument, adjunct: Word, range: Range): boolean {
  if (adjunct.relation === 'advmod') return range.end - range.first < 4
  const preposition = document.tokens[range.first]
  // "replied | with a laugh | : “…”"
  if (preposition?.norm === 'with') return document.tokens[range.end]?.norm === ':'
  // "announced | a five-year, $12 million deal": a span of time names no time
  if (preposition?.norm === 'a' || preposition?.norm === 'an') return false
  return !['of', 'for', 'against', 'about', 'as'].includes(preposition?.norm ?? '')
}

/** "on “Morning Bell” that …": a short capitalised quotation with words after it names a programme or a work. */
function isTitle(document: ParsedDocument, mark: Word): boolean {
  const quotation = document.quotations[mark.quotation]
  if (!quotation || quotation.tokens.end - quotation.tokens.first > 9) return false
  const [first, next] = [document.tokens[quotation.tokens.first + 1], document.tokens[quotation.tokens.end]]
  if (!/^\p{Lu}/u.test(first?.text ?? '')) return false
  return (next?.sentence === mark.sentence && next.tag !== 'PUNCT') || isCapital(document, quotation.tokens)
}

/** "on “The Morning Bell.”": two words or more, all capitalised but the small ones. */
function isCapital({ tokens }: ParsedDocument, { first, end }: Range): boolean {
  const words = tokens.slice(first, end).filter(({ kind }) => kind === 'word')
  return words.length > 1 && words.every(({ text, tag }) => /^\p{Lu}/u.test(text) || smallTags.has(tag))
}

/** An adverbial that swallowed the clause ends where the clause opens; "of the plan, which she called “a mess”" holds one of its own. */
function cutAtClause({ document, cueHeads }: Context, { first, end }: Range): number {
  let reports = false
  for (let at = first + 1; at < end; at += 1) {
    const word = document.tokens[at]
    // "in remarks that were leaked | and that": the second of a pair opens nothing
    const second = document.tokens[at - 1]?.tag === 'CCONJ'
    if ((!second && opensThat(document, at)) || (!reports && (word?.norm === ':' || word?.kind === 'quote'))) return at
    reports ||= cueHeads.has(at)
  }
  return end
}

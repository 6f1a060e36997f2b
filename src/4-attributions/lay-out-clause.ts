import type { CueCandidate, ParsedDocument, Range, Word } from '../layers.js'
import { addressingVerbs, recipientVerbs } from '../lexicon/addressing-verbs.js'
import { clauseNouns } from '../lexicon/clause-nouns.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { timeWords } from '../lexicon/time-words.js'
import { indexNouns } from '../match/index-nouns.js'
import { isDash } from '../match/is-dash.js'
import { hasFiniteVerb, isFiniteVerb } from '../match/is-finite-verb.js'
import { parenthesisAround } from '../match/parenthesis-around.js'
import { childrenBy, subtree } from '../match/tree.js'
import type { Context } from './context.js'
import { findQuoting, findSaying } from './find-quoting.js'
import { opensThat } from './opens-that.js'
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
/** Words that may stand between a report and its "that". */
const farthestThat = 20
const joints: ReadonlySet<string> = new Set(['AUX', 'PUNCT', 'CCONJ'])
const deedOpeners: ReadonlySet<string> = new Set(['after', 'before', 'in', 'by', 'while', 'upon', 'when'])
const relatives: ReadonlySet<string> = new Set(['where', 'which', 'who'])
const timeOpeners: ReadonlySet<string> = new Set(['last', 'this', 'next', 'earlier', 'late'])
const places: ReadonlySet<string> = new Set(['in', 'at', 'on', 'from', 'outside', 'near', 'during'])
const placeTags: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])
const clauseOpeners: ReadonlySet<string> = new Set([
  'that',
  'whether',
  'if',
  'how',
  'why',
  'what',
  'who',
  'where',
  'when',
  'which',
])

/** Find the extent of the reporting clause of a verb cue and step over what stands between it and its complement. */
export function layOutClause(context: Context, cue: CueCandidate, mention: Mention): ClauseLayout {
  const { document } = context
  const first = cue.tokens[0] ?? cue.head
  const last = cue.tokens.at(-1) ?? cue.head
  const subject = mention.ranges[0]
  const inverted = subject !== undefined && subject.first > cue.head && subject.first - last <= 4
  const head = document.tokens[cue.head]
  const apart = head?.form === 'gerund' && hasFiniteVerb(document, subject?.end ?? first, first)
  const aside = document.tokens[subject?.end ?? -1]?.norm === ',' && document.tokens[first - 1]?.norm === ','
  const near = subject !== undefined && subject.end <= first && first - subject.end < (aside ? longestAside : 12)
  const quoting = head && findQuoting(document, head)
  const start = quoting ? startOfQuoting(document, quoting) : near && !apart ? subject.first : first
  const end = inverted ? subject.end : last + 1
  return { clause: { first: start, end }, mention, inverted, ...stepOver(context, cue, end, subject) }
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
  const adjuncts = childrenBy(document, cue.head, 'obl', 'advmod', 'obj', 'iobj', 'nmod')
  const recipient = findRecipient(context, cue, from, subject)
  const saying = findSaying(document, document.tokens[cue.head] as Word)
  // "the agency cited the minister as saying |."
  if (saying >= 0 && isClosed(document, saying)) return { complement: saying + 1, recipient: null }
  let at = recipient ? skipDescription(document, recipient.end, limit) : from
  while (at < limit) {
    const word = document.tokens[at]
    const title = word?.kind === 'quote' && at > from && isTitle(document, word)
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
    at = cutAtClause(document, range)
  }
  return { complement: findLaterThat(context, cue, at, limit) ?? at, recipient }
}

/** "told reporters | who had gathered outside | that": who is told may be described before the content opens. */
function skipDescription(document: ParsedDocument, from: number, limit: number): number {
  const [who] = document.tokens.slice(from, from + 1)
  const verb = who?.norm === 'who' ? document.tokens[who.head] : undefined
  if (verb?.relation !== 'acl:relcl') return from
  const that = document.tokens.slice(verb.index, limit).find(({ index }) => opensThat(document, index))
  return that && hasFiniteVerb(document, that.index, limit) ? that.index : from
}

/** "told friends since the spring, at rallies and in private, | that": circumstances before a clause with "that" behind a comma. */
function findLaterThat(context: Context, cue: CueCandidate, from: number, limit: number): number | undefined {
  const { document } = context
  const opener = document.tokens[from]
  const mayWait = opener && (opener.norm === ',' || isDash(opener) || ['ADP', 'ADV', 'SCONJ'].includes(opener.tag))
  if ((cue.frames.clause ?? 0) < 60 || !mayWait || clauseOpeners.has(opener.norm)) return undefined
  // "said on RTV, where he is a guest, | that": the clause of a place has its own verb
  const placed = opener.norm === ',' && relatives.has(document.tokens[from + 1]?.norm ?? '')
  for (let at = from; at < limit && at < from + farthestThat; at += 1) {
    const word = document.tokens[at]
    if (word && (word.norm === ',' || isDash(word)) && opensThat(document, at + 1)) return at + 1
    if (at > from && opensThat(document, at) && standsBare(context, from, at)) return at
    if (!word || word.kind === 'quote' || word.norm === ':' || (!placed && isFiniteVerb(document, word)))
      return undefined
  }
  return undefined
}

/** "in a column in the Courier | that", "after leaving the hall | that": no verb or mark between, and no word whose clause it is, as "in the belief", "after hearing". */
function standsBare(context: Context, from: number, that: number): boolean {
  const { document, lexicon } = context
  const between = document.tokens.slice(from, that)
  const noun = between.at(-1)?.tag === 'NOUN' ? between.at(-1)?.lemma : undefined
  return (
    between.every((word) => !joints.has(word.tag) && (word.tag !== 'VERB' || isDeed(context, word, from))) &&
    !(noun && (clauseNouns.has(noun) || indexNouns(lexicon).has(noun)))
  )
}

/** "said | after leaving the hall": a participle with its object that takes no clause itself. */
function isDeed({ document, cueHeads }: Context, { index, form }: Word, from: number): boolean {
  const [opener, , object] = document.tokens.slice(from, from + 3)
  return (
    index === from + 1 &&
    form === 'gerund' &&
    deedOpeners.has(opener?.norm ?? '') &&
    !cueHeads.has(index) &&
    object?.norm !== 'that'
  )
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

/** The noun phrase right after "told", unless an infinitive or preposition makes it part of the content. */
function findRecipient(
  { document, lexicon }: Context,
  cue: CueCandidate,
  from: number,
  subject: Range | undefined,
): Range | null {
  if (!recipientVerbs.has(cue.lemma) || (subject && subject.first >= from)) return null
  const [opener, noun] = document.tokens.slice(from, from + 2)
  // "told | cheering supporters"
  let end = opener?.form === 'gerund' && noun?.tag === 'NOUN' && noun.form === 'plural' ? from + 1 : from
  while (isNominal(document.tokens[end], document.tokens[end - 1], end === from)) end += 1
  if (timeWords.has(document.tokens[end]?.norm ?? '') && timeOpeners.has(document.tokens[end - 1]?.norm ?? '')) end -= 1
  const next = document.tokens[end]
  // "warns | some customers may have to wait": the subject of the clause
  if (end === from || (next?.tag === 'AUX' && next.sentence === document.tokens[from]?.sentence)) return null
  if (!addressingVerbs.has(cue.lemma) && isWritten(document, from, end, lexicon)) return null
  return next?.norm === 'to' && cue.lemma !== 'tell' ? null : { first: from, end }
}

/** "wrote | a letter that nobody answered", "promised | a vote that will end it": what is written or promised hears nothing. */
function isWritten(document: ParsedDocument, first: number, end: number, { sources }: Lexicon): boolean {
  const [that, verb] = document.tokens.slice(end, end + 2)
  if (that?.norm !== 'that') return false
  const named = document.tokens.slice(first, end).findIndex(({ norm }) => norm === 'of')
  const noun = document.tokens[(named < 0 ? end : first + named) - 1]
  return (
    (noun?.tag === 'NOUN' && sources.documentNouns.has(noun.lemma)) ||
    (verb !== undefined && isFiniteVerb(document, verb))
  )
}

/** A new determiner or pronoun after a noun begins the clause: "told the paper | she would go". */
function isNominal(word: Word | undefined, before: Word | undefined, first: boolean): boolean {
  // "the LPT|-ARK council"
  if (word?.norm === '-' || word?.norm === '/') return !first && !word.spaceBefore
  if (!word || word.kind === 'quote' || clauseOpeners.has(word.norm) || timeWords.has(word.norm)) return false
  if (word.tag === 'DET' || word.tag === 'PRON')
    return first || before?.norm === 'of' || (before?.norm === "'s" && word.tag !== 'PRON')
  if (word.norm === "'s" || word.norm === "'") return true
  if (word.norm === 'of' || word.norm === '&') return !first
  return word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'ADJ' || word.tag === 'NUM'
}

/** Time, place and manner stand between verb and clause; "of", "for" and "against" begin the complement itself. */
function isAdverbial(document: ParsedDocument, adjunct: Word, range: Range): boolean {
  if (adjunct.relation === 'advmod') return range.end - range.first < 4
  const preposition = document.tokens[range.first]
  // "announced | a five-year, $12 million deal": a span of time names no time
  if (preposition?.norm === 'a' || preposition?.norm === 'an') return false
  return !['of', 'for', 'against', 'about', 'as', 'with'].includes(preposition?.norm ?? '')
}

/** "on “Morning Bell” that …": a short capitalised quotation with words after it names a programme or a work. */
function isTitle(document: ParsedDocument, mark: Word): boolean {
  const quotation = document.quotations[mark.quotation]
  if (!quotation || quotation.tokens.end - quotation.tokens.first > 9) return false
  const [first, next] = [document.tokens[quotation.tokens.first + 1], document.tokens[quotation.tokens.end]]
  return /^\p{Lu}/u.test(first?.text ?? '') && next?.sentence === mark.sentence && next.tag !== 'PUNCT'
}

/** An adverbial that swallowed the clause ends where the clause opens. */
function cutAtClause(document: ParsedDocument, { first, end }: Range): number {
  for (let at = first + 1; at < end; at += 1) {
    const word = document.tokens[at]
    if (word?.norm === ':' || word?.kind === 'quote' || opensThat(document, at)) return at
  }
  return end
}

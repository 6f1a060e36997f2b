import type { ParsedDocument, Range, Word } from '../../layers.js'
import { humanNouns } from '../../lexicon/agent-nouns.js'
import { claimNouns } from '../../lexicon/clause-nouns.js'
import { asides } from '../../lexicon/connectives.js'
import { correlatives } from '../../lexicon/correlatives.js'
import { relativesAndThat } from '../../lexicon/relative-pronouns.js'
import { mediaNouns, organizationNouns } from '../../lexicon/source-kinds.js'
import { timePrepositions, timeWords } from '../../lexicon/time-words.js'
import { titles } from '../../lexicon/titles.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { opensMembers } from '../../match/opens-members.js'
import { tellsTime } from '../../match/tells-time.js'
import { isNominal } from '../phrases/climb-phrase.js'
import { findPhraseHeads } from '../phrases/find-phrase-heads.js'
import { spans } from '../phrases/skip-time.js'
import type { Mention } from '../reading.js'
import { startBeforeComma } from './start-before-comma.js'
import { asking, bringing } from './subject-words.js'

/** Words between two clauses that a tree may take for parts of one phrase. */
const joints: ReadonlySet<string> = new Set('after before since until as but while because when'.split(' '))
const part: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'ADP', 'SYM'])
const opener: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])
const timeOpeners: ReadonlySet<string> = new Set(['this', 'last', 'on', 'in', 'next', 'that'])
const title: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN'])
const indefinite: ReadonlySet<string> = new Set(['something', 'everything', 'nothing', 'anything'])
const longestList = 25

/**
 * Settle where a source phrase before its verb begins: behind the joint of two clauses, the comma of a fronted phrase or a time;
 * and with the first of those that it joins.
 */
export function settlePhrase(document: ParsedDocument, verb: Word, mention: Mention): Mention {
  const [given, ...others] = mention.ranges
  const whole = given && behindParenthesis(document, given)
  if (given && whole && whole.first < given.first)
    return { ranges: [whole, ...others], heads: [lastNominal(document, given)] }
  const range = whole && dropAside(document, dropAsked(document, whole))
  if (!range || others.length > 0 || range.end > verb.index || range.end - range.first < 1) return mention
  const own = skipPlace(document, skipFronted(document, skipGap(document, skipJoint(document, range, verb))))
  const opening = skipLeadingTime(document, own)
  const place = Math.min(startBeforeComma(document, opening), joinTitle(document, opening.first))
  const { end } = opening
  if (place < opening.first) return rejoined(document, mention, { first: place, end }, opening.first - 1)
  const first = joinLeft(document, opening)
  const settled = { first, end }
  if (first === range.first) return end === given?.end && range === whole ? mention : { ...mention, ranges: [settled] }
  const joined = first < range.first ? findPhraseHeads(document, { first, end: range.first - 1 }) : []
  const heads = [...joined, ...mention.heads.filter((head) => head >= first)]
  return { ranges: [settled], heads: heads.length > 0 ? heads : [lastNominal(document, settled)] }
}

/** The phrase with what stands before its comma: "a woman in Brill, | Ohio" names the woman. */
function rejoined(document: ParsedDocument, { heads }: Mention, range: Range, comma: number): Mention {
  const resident = document.tokens.slice(range.first, comma).some(({ tag }) => tag === 'ADP')
  return { ranges: [range], heads: resident ? findPhraseHeads(document, { first: range.first, end: comma }) : heads }
}

/** "Inspector (| South) Ina Doe": a title goes on behind what a parenthesis says of it. */
function behindParenthesis({ tokens }: ParsedDocument, range: Range): Range {
  const close = tokens.slice(range.first, range.end - 1).find(({ norm }) => norm === ')' || norm === '(')
  const open = tokens[range.first - 1]?.norm === '(' ? range.first - 1 : -1
  if (close?.norm !== ')' || open < 0 || tokens[close.index + 1]?.tag !== 'PROPN') return range
  let first = open
  while (tokens[first - 1]?.sentence === tokens[open]?.sentence && title.has(tokens[first - 1]?.tag ?? '')) first -= 1
  return { first, end: range.end }
}

/** "a clerk|, asked whether he knew, | said", "a clerk|, when asked, | said": what was asked tells nothing of who answers. */
function dropAsked({ tokens }: ParsedDocument, { first, end }: Range): Range {
  const comma = tokens.slice(first + 1, end).find(({ norm, index }) => {
    const next = tokens[index + 1]
    const asked = tokens[next?.tag === 'SCONJ' || next?.norm === 'when' ? index + 2 : index + 1]
    return norm === ',' && asking.has(asked?.norm ?? '') && asked?.form === 'participle'
  })
  return { first, end: comma?.index ?? end }
}

/** "one aide |, however", "one aide | allegedly": what colours the verb. */
function dropAside({ tokens }: ParsedDocument, range: Range): Range {
  let { end } = range
  while (end > range.first + 1 && asides.has(tokens[end - 1]?.norm ?? '')) end -= 1
  if (tokens[end - 1]?.norm === ',') end -= 1
  return end > range.first && end < range.end ? { first: range.first, end } : range
}

/** "after | the Courier reported", "the ruling but | her lawyers said": the tree may take a conjunction for a preposition. */
function skipJoint(document: ParsedDocument, { first, end }: Range, verb: Word): Range {
  const { tokens } = document
  // "Doe, who ran it until it shut, | says", "Doe, head since 2011, | says": what a comma closes is part of the phrase
  if (tokens[end - 1]?.tag === 'VERB' || tokens[end]?.norm === ',') return { first, end }
  for (let at = end - 2; at >= first; at -= 1) {
    const word = tokens[at] as Word
    if (at === first && verb.form === 'gerund' && bringing.has(word.norm)) return { first: at + 1, end }
    if (at > first && isAdjunct(document, first, word)) return { first, end: at }
    const joins = joints.has(word.norm) && (word.norm !== 'as' || word.tag === 'SCONJ' || at === first)
    if (joins && opener.has(tokens[at + 1]?.tag ?? '')) return { first: at + 1, end }
    if (!part.has(word.tag)) return { first, end }
  }
  return { first, end }
}

/** "A spokesman | before the vote | said"; not "weeks after | the paper | said". */
function isAdjunct({ tokens }: ParsedDocument, first: number, { index, norm }: Word): boolean {
  const before = tokens[index - 1]
  const span = spans.has(before?.norm ?? '') || tellsTime(before)
  return timePrepositions.has(norm) && tokens[first - 1]?.sentence !== before?.sentence && isNominal(before) && !span
}

/** "After reciting a passage from the Bible, | Doe said": no second comma closes an apposition. */
function skipFronted(document: ParsedDocument, { first, end }: Range): Range {
  const before = document.tokens[first - 1]
  const inside =
    before?.sentence === document.tokens[first]?.sentence && ['ADP', 'PRON', 'VERB'].includes(before?.tag ?? '')
  for (let at = end - 2; at > first && inside; at -= 1) {
    const word = document.tokens[at] as Word
    if (word.norm === ',') return { first: at + 1, end }
    if (word.tag === 'CCONJ' || relativesAndThat.has(word.norm) || isFiniteVerb(document, word)) break
  }
  return { first, end }
}

/** "After the workers' strike | Orlin", "In the company's letter | Orlin": a noun behind a preposition that opens the clause bears no name. */
function skipPlace(document: ParsedDocument, { first, end }: Range): Range {
  const { tokens } = document
  const opener = tokens[first - 1]
  if (opener?.tag !== 'ADP' || opener.sentence !== tokens[first]?.sentence || !opensClause(document, opener.index))
    return { first, end }
  for (let at = first + 1; at < end && part.has(tokens[at]?.tag ?? ''); at += 1) {
    const noun = tokens[at - 1]
    if (tokens[at]?.tag !== 'PROPN' || noun?.tag !== 'NOUN') continue
    // "with members Orr and Doe | arguing"; "before the agency Varn News | reported": a conjunction, and one name
    const body = organizationNouns.has(noun.lemma) || mediaNouns.has(noun.lemma)
    const named = humanNouns.has(noun.lemma) || (joints.has(opener.norm) && body)
    return named ? { first, end } : { first: at, end }
  }
  return { first, end }
}

function opensClause({ tokens }: ParsedDocument, at: number): boolean {
  // "Saturday | at the convention"
  let first = at
  while (tellsTime(tokens[first - 1])) first -= 1
  const [before, word] = [tokens[first - 1], tokens[at]]
  return before?.sentence !== word?.sentence || before?.tag === 'PUNCT' || before?.tag === 'CCONJ'
}

/** "something | the council denies": what stands before is what is reported, not who reports. */
function skipGap({ tokens }: ParsedDocument, { first, end }: Range): Range {
  const gap =
    indefinite.has(tokens[first]?.norm ?? '') &&
    (tokens[first + 1]?.tag === 'DET' || tokens[first + 1]?.tag === 'PROPN')
  if (gap && first + 1 < end) return { first: first + 1, end }
  // "a claim | the council denies"
  const [article, noun, next] = tokens.slice(first, first + 3)
  const taken = article?.tag === 'DET' && noun?.tag === 'NOUN' && claimNouns.has(noun.lemma)
  const subject = next?.tag === 'DET' || next?.tag === 'PROPN' || next?.tag === 'PRON'
  return { first: taken && subject && first + 2 < end ? first + 2 : first, end }
}

/** "This year | Doe", "on Tuesday night | she". */
function skipLeadingTime({ tokens }: ParsedDocument, { first, end }: Range): Range {
  const span = endOfSpan(tokens, first)
  if (span < end && opener.has(tokens[span]?.tag ?? '')) return { first: span, end }
  let at = first
  while (at < end && timeOpeners.has(tokens[at]?.norm ?? '')) at += 1
  if (!tellsTime(tokens[at])) return { first, end }
  while (at < end && tellsTime(tokens[at])) at += 1
  const next = tokens[at]
  const opens = next?.tag === 'PRON' || next?.tag === 'DET' || /^\p{Lu}/u.test(next?.text ?? '')
  return at < end && opens ? { first: at, end } : { first, end }
}

/** "for three weeks | officials": a noun that the tree made part of the next. */
function endOfSpan(tokens: readonly Word[], first: number): number {
  let at = first
  if (tokens[at]?.norm !== 'for') return Infinity
  do at += 1
  while (tokens[at]?.tag === 'NUM' || tokens[at]?.tag === 'ADJ')
  return spans.has(tokens[at]?.norm ?? '') ? at + 1 : Infinity
}

/** "Registrar of | Voters Ina Doe": the title before what it is of. */
function joinTitle({ tokens }: ParsedDocument, first: number): number {
  const [title, of, duty] = tokens.slice(Math.max(0, first - 2), first + 1)
  if (of?.norm !== 'of' || !title || !titles.ofDuties.has(title.norm) || title.sentence !== duty?.sentence) return first
  let at = title.index
  while (tokens[at - 1]?.tag === 'PROPN' && tokens[at - 1]?.sentence === title.sentence) at -= 1
  return duty.text === duty.norm ? first : at
}

/** "45 % of the Reds, 28 % of the Blues and | 12 % of the Greens", "both Doe and | her aide": the whole list, where it opens the clause. */
function joinLeft(document: ParsedDocument, { first }: Range): number {
  const joint = document.tokens[first - 1]
  if (joint?.tag !== 'CCONJ' || joint.norm === 'but') return first
  // "Doe, the mayor, | and a spokesman"
  const closed = document.tokens[first - 2]?.norm === ','
  // "four current | and two former employees"
  const shared = document.tokens[first]?.tag === 'NUM' && document.tokens[first - 2]?.tag === 'ADJ'
  if (!shared && !isNominal(document.tokens[closed ? first - 3 : first - 2])) return first
  const start = startOfList(document, joint, true)
  if (closed) return start !== undefined && opensSentence(document, start) ? start : first
  return start ?? startOfList(document, joint, false) ?? first
}

function opensSentence(document: ParsedDocument, at: number): boolean {
  const before = document.tokens[at - 1]
  return before?.sentence !== document.tokens[at]?.sentence || isInitial(document, before)
}

/** A conjunction that opens the sentence. */
function isInitial({ tokens }: ParsedDocument, word: Word | undefined): boolean {
  return word?.tag === 'CCONJ' && tokens[word.index - 1]?.sentence !== word.sentence
}

/** Where a list before its "and" begins; undefined where it opens no clause. */
function startOfList(document: ParsedDocument, joint: Word, commas: boolean): number | undefined {
  let at = joint.index - 1
  while (at > joint.index - longestList && belongs(document, at, joint, commas)) at -= 1
  const [before, start] = [document.tokens[at], document.tokens[at + 1]]
  // "But | unions, parties and lawmakers claim"
  const opens =
    before?.sentence !== joint.sentence ||
    before.kind === 'quote' ||
    before.tag === 'SCONJ' ||
    before.norm === ',' ||
    isInitial(document, before)
  if (!opens || !start || timeWords.has(start.norm)) return undefined
  // "at least four current and two former employees"
  const degree = document.tokens[at + 2]?.norm === 'least' || document.tokens[at + 2]?.norm === 'most'
  return opener.has(start.tag) || start.tag === 'CCONJ' || degree ? at + 1 : undefined
}

function belongs(document: ParsedDocument, at: number, joint: Word, commas: boolean): boolean {
  const word = document.tokens[at]
  if (!word || word.sentence !== joint.sentence || word.quotation !== joint.quotation) return false
  if (correlatives.has(word.norm) || opensMembers(document.tokens, at) > 0) return true
  return part.has(word.tag) || (commas && word.norm === ',')
}

function lastNominal({ tokens }: ParsedDocument, { first, end }: Range): number {
  return tokens.slice(first, end).findLast(isNominal)?.index ?? first
}

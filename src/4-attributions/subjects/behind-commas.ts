import type { ParsedDocument, Word } from '../../layers.js'
import { relativeOpeners } from '../../lexicon/relative-pronouns.js'
import { timeWords } from '../../lexicon/time-words.js'
import { isDash } from '../../match/is-dash.js'
import { hasFiniteVerb, isFiniteVerb } from '../../match/is-finite-verb.js'
import { climbPhrase, isNominal } from '../phrases/climb-phrase.js'
import { findPhraseHeads } from '../phrases/find-phrase-heads.js'
import { givesExample } from '../phrases/gives-example.js'
import { isSurname } from '../phrases/is-surname.js'
import { skipConnective } from '../phrases/skip-connective.js'
import { skipTime, skipTimeBack } from '../phrases/skip-time.js'
import { tellsHome } from '../phrases/tells-home.js'
import type { Mention } from '../reading.js'
import { settlePhrase } from './settle-phrase.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const openers: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])

/**
 * "Doe, who left early, | said": parted by an apposition or relative clause between commas, or a remark between dashes. Read off the
 * marks, since trees often go wrong there: the first noun phrase of the sentence or behind its quotation, with no verb of its own.
 */
export const behindCommas: SubjectRule = {
  id: 'subject/behind-commas',
  words: 'the first phrase of a sentence, parted from the verb by what stands between commas or dashes',
  examples: [
    { text: 'Ina Haim, a lawyer in Brill, said the dam was safe.', mention: 'Ina Haim, a lawyer in Brill' },
    {
      text: 'On Monday, the mayor, who lives below it, said the dam was safe.',
      mention: 'the mayor, who lives below it',
    },
    { text: 'Ina Haim — a teacher from Brill — says she left late.', mention: 'Ina Haim — a teacher from Brill' },
  ],
  others: ['After the vote, Haim, as everybody knew, said the dam was safe.'],
  find: findBehindCommas,
}

function findBehindCommas({ document, verb, start, sentence }: SubjectView): Mention | null {
  const close = skipTimeBack(document, start) - 1
  const isMark = [isComma, isDash].find((is) => is(document.tokens[close]))
  if (!isMark || verb.form === 'gerund') return null
  const opening = skipQuotation(document, sentence.first, close, verb)
  const first = opensAs(document, opening, close, verb)
    ? opening + 1
    : skipAdjunct(document, skipConnective(document, opening), close)
  const comma = findMark(document, first, close, isMark)
  const opener = document.tokens[document.tokens[first]?.tag === 'ADV' ? first + 1 : first]
  if (comma < 0 || !opener || !openers.has(opener.tag) || timeWords.has(opener.norm)) return null
  const last = document.tokens[comma - 1]
  const climbed = climbPhrase(document, last)
  const head = climbed && climbed.index >= first ? climbed : last
  const present = verb.form === 'base' && verb.lemma !== 'put'
  // "Doe and Roe, the owners, | say"
  const joined = present && head?.form !== 'plural' ? findPhraseHeads(document, { first, end: comma }) : []
  const plural = joined.length > 1 || head?.form === 'plural'
  if (present && (!plural || document.tokens[close + 2]?.norm === ',')) return null
  if (!head || head.index < first || hasOwnVerb(document, comma + 1, close)) return null
  return settlePhrase(document, verb, {
    ranges: [{ first, end: endOfPhrase(document, first, comma, close) }],
    heads: joined.length > 1 ? joined : [head.index],
  })
}

/** '"…," Doe, who left early, said': the sentence begins anew behind the quotation. */
function skipQuotation({ tokens, quotations }: ParsedDocument, from: number, close: number, verb: Word): number {
  for (let at = close - 1; at > from; at -= 1) {
    const word = tokens[at]
    if (word?.kind !== 'quote' || word.quotation === verb.quotation) continue
    const spoken = quotations[word.quotation]?.tokens.end === at + 1 && tokens[at - 1]?.tag === 'PUNCT'
    return spoken ? at + 1 : from
  }
  return from
}

/** "On Monday, Doe, …", "After helping them, Doe, …": a fronted phrase ends at its comma. */
function skipAdjunct(document: ParsedDocument, from: number, close: number): number {
  const opener = document.tokens[from]
  let first = opener?.tag === 'CCONJ' ? from + 1 : from
  const adjunct = document.tokens[first]
  const focus = adjunct?.tag === 'ADV' && document.tokens[first + 1]?.norm !== ','
  const opensClause = adjunct?.tag === 'SCONJ' || document.tokens[first + 1]?.tag === 'SCONJ'
  const clause = opensClause && document.tokens[first]?.norm !== 'that'
  if (
    adjunct &&
    (adjunct.tag === 'ADP' || (adjunct.tag === 'ADV' && !focus) || clause || skipTime(document, first) > first)
  ) {
    const comma = findAnyComma(document, first, close)
    first = comma < 0 ? first : comma + 1
  }
  return first
}

/** "As | Doe, the clerk, put it": its own clause; not "As mayor, Doe, a lawyer, said", "As | Doe, a pilot, joked, his son left". */
function opensAs(document: ParsedDocument, at: number, close: number, { lemma }: Word): boolean {
  const comma = findAnyComma(document, at, close)
  return lemma === 'put' && document.tokens[at]?.norm === 'as' && comma >= 0 && !hasFiniteVerb(document, at, comma)
}

function findAnyComma(document: ParsedDocument, from: number, close: number): number {
  for (let at = from; at < close; at += 1) if (document.tokens[at]?.norm === ',') return at
  return -1
}

function isComma(word: Word | undefined): boolean {
  return word?.norm === ','
}

/** The first comma or dash behind a noun, with no verb, quotation or other such mark before it. */
function findMark(
  document: ParsedDocument,
  from: number,
  close: number,
  isMark: (word: Word | undefined) => boolean,
): number {
  for (let at = from; at < close; at += 1) {
    const word = document.tokens[at]
    if (isMark(word)) return endsPhrase(document, at - 1) ? at : -1
    if (!word || isFiniteVerb(document, word) || word.kind === 'quote' || word.norm === ':' || isDash(word)) return -1
    if (isComma(word)) return -1
  }
  return -1
}

/** A noun; an adjective used as one behind an article, number or noun ("one official", as taggers see it). */
function endsPhrase(document: ParsedDocument, at: number): boolean {
  const [before, word] = document.tokens.slice(Math.max(0, at - 1), at + 1)
  if (isNominal(word) || word?.norm === ')') return true
  return word?.tag === 'ADJ' && ['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN'].includes(before?.tag ?? '')
}

/** Whether a verb between the commas stands outside a relative clause: then they enclose a clause of their own. */
function hasOwnVerb(document: ParsedDocument, from: number, close: number): boolean {
  for (let at = from; at < close; at += 1) {
    const word = document.tokens[at]
    if (!word || word.kind === 'quote') return true
    if (relativeOpeners.has(word.norm)) return false
    if (isFiniteVerb(document, word)) return true
  }
  return false
}

/** An apposition identifies the source; a participle does not, and a relative clause not after a bare surname or between dashes. */
function endOfPhrase(document: ParsedDocument, first: number, comma: number, close: number): number {
  const next: Word | undefined = document.tokens[comma + 1]
  const relative = relativeOpeners.has(next?.norm ?? '')
  const remark = isDash(document.tokens[comma]) && (relative || next?.tag === 'ADV')
  if (remark || (relative && isSurname(document, { first, end: comma }))) return comma
  for (let at = comma; at < close && !relativeOpeners.has(document.tokens[at]?.norm ?? ''); at += 1)
    if ((at === comma || isComma(document.tokens[at])) && opensAside(document, at)) return at
  return close
}

/** "Doe|, in an email to staff, | said"; not "Doe, of Calder,". */
function opensAside({ tokens }: ParsedDocument, mark: number): boolean {
  const [before, , next] = tokens.slice(mark - 1, mark + 2)
  // "and|, in particular, the mayor"
  if (before?.tag === 'CCONJ') return false
  return (next?.form === 'gerund' || next?.tag === 'ADP') && !givesExample(tokens, mark) && !tellsHome(tokens, mark)
}

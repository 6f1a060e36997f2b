import type { CueCandidate, ParsedDocument, Range, Word } from '../../layers.js'
import { isDash } from '../../match/is-dash.js'
import { hasFiniteVerb, isFiniteVerb } from '../../match/is-finite-verb.js'
import { openingOf } from '../../match/opening-of.js'
import { parenthesisAround } from '../../match/parenthesis-around.js'
import { relativeOpenerBefore } from '../../match/relative-opener-before.js'
import { subtree } from '../../match/tree.js'
import type { Context } from '../context.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { findPhraseHeads } from '../phrases/find-phrase-heads.js'
import { skipConnective } from '../phrases/skip-connective.js'
import { toSourcePhrase } from '../phrases/to-source-phrase.js'
import type { Mention, Reading } from '../reading.js'

const appositive: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'including', 'citing'])
const joining: ReadonlySet<string> = new Set(['SCONJ', 'CCONJ'])
const possession: ReadonlySet<string> = new Set(["'s", "'", 'own'])
const noMention: Mention = { ranges: [], heads: [] }

/** Read a fixed phrase: "According to the ministry, …", "… , according to the ministry", "has reportedly left". */
export function readPhrase(context: Context, cue: CueCandidate): Reading | null {
  return cue.kind === 'adverb' ? readAdverb(context, cue) : readPreposition(context, cue)
}

function readPreposition(context: Context, cue: CueCandidate): Reading | null {
  const { document } = context
  const first = document.tokens[cue.head]
  const sentence = document.sentences[first?.sentence ?? -1]
  if (!first || !sentence) return null
  const around = document.quotations[first.quotation]
  const labelled = document.tokens[cue.head - 1]?.norm === ':'
  // "Doe said: | the group would hold half, according to the union"
  const said = document.tokens
    .slice(sentence.tokens.first + 1, cue.head)
    .findLast(
      ({ norm, index }) =>
        norm === ':' && context.cueHeads.has(index - 1) && document.tokens[index + 1]?.kind !== 'quote',
    )
  const opening = Math.max(
    openingOf(document, sentence.index),
    around ? around.tokens.first + 1 : 0,
    said ? said.index + 1 : 0,
  )
  const inside = parenthesisAround(document, cue.head)?.first ?? opening
  const start = labelled ? cue.head : Math.max(opening, inside < cue.head ? inside : opening)
  // "crews | who, according to the mayor, had worked blind"
  const relative = relativeOpenerBefore(document, cue.head - 1)
  const before = relative > start ? { first: relative, end: cue.head - 1 } : contentBefore(document, start, cue.head)
  // "met and, according to two members, | left early": the conjunction joins what follows
  const dangling = before && joining.has(document.tokens[before.end - 1]?.tag ?? '')
  const last = cue.tokens.at(-1) ?? cue.head
  const owned = last - cue.head >= cue.tokens.length
  const behind = before !== null && !dangling && !isHalf(document, before)
  const mention = owned ? findOwner(context, cue, last) : findSource(document, cue, behind)
  const end = owned ? last + 1 : mention?.ranges[0]?.end
  if (!mention || !end) return null
  const next = document.tokens[end]
  const dashed = isDash(next) && isDash(document.tokens[cue.head - 1])
  const marked = next?.norm === ',' || next?.norm === ':' || next?.kind === 'quote' || dashed
  const closed = document.tokens[end - 1]?.kind === 'quote' && document.tokens[end - 2]?.norm === ','
  // "“…, according to Haim|,” Orlin said": what goes on behind the quotation is another's
  const shut = around !== undefined && end + 2 >= around.tokens.end
  const opens = next?.sentence === first.sentence && (marked || closed) && !shut
  const after = opens ? contentAfter(context, cue, closed || next.kind === 'quote' ? end : end + 1) : null
  const whole = before && !isHalf(document, before) && document.tokens[after?.first ?? -1]?.kind !== 'quote'
  const content = [dangling && after ? null : before, whole && !dangling ? null : after].filter(
    (range) => range !== null,
  )
  return content.length > 0 ? { ...reading(cue, content, mention, first.text), plain: owned } : null
}

/** "in | Doe's own | view": who stands inside the phrase, where nothing before reports. */
function findOwner({ document, cueHeads }: Context, { head, tokens }: CueCandidate, last: number): Mention | null {
  const phrase = document.tokens.slice(head, last + 1)
  const { first = head } = document.sentences[phrase[0]?.sentence ?? -1]?.tokens ?? {}
  const reported = document.tokens.slice(first, head).some(({ index }) => cueHeads.has(index))
  if (reported) return null
  const owner = phrase.filter(({ index, norm }) => !tokens.includes(index) && !possession.has(norm))
  const [opener, closer] = [owner[0], owner.at(-1)]
  if (!opener || !closer) return null
  const range = { first: opener.index, end: closer.index + 1 }
  const heads = findPhraseHeads(document, range)
  return { ranges: [range], heads: heads.length > 0 ? heads : [closer.index] }
}

/**
 * Find the noun phrase after the preposition. In front it ends at the comma before the claim; behind the claim it runs on
 * to the end of the sentence or to what begins a clause.
 */
function findSource(document: ParsedDocument, cue: CueCandidate, behind: boolean): Mention | null {
  const last = cue.tokens.at(-1) ?? cue.head
  const sentence = document.sentences[document.tokens[last]?.sentence ?? -1]?.tokens
  const limit = Math.min(
    parenthesisAround(document, last)?.end ?? sentence?.end ?? last,
    // "“The dam is safe, according to Haim|,” Orlin said"
    document.quotations[document.tokens[last]?.quotation ?? -1]?.tokens.end ?? Infinity,
  )
  const object = findObject(document, cue, last)
  if (object < 0) return null
  const phrase = toSourcePhrase(document, object, cue)
  let end = last + 1
  while (end < limit && !endsSource(document, end, last, behind)) end += 1
  while (end > last + 2 && document.tokens[end - 1]?.tag === 'PUNCT' && document.tokens[end - 1]?.norm !== ')') end -= 1
  if (end <= last + 1) return null
  const whole = closeMarks(document, last + 1, end)
  return { heads: phrase.heads.filter((head) => head < end), ranges: [{ first: last + 1, end: whole }] }
}

/** '"someone close to Doe|,"', 'the report "Water for All|,"': to the end of the quotation that the source is or ends with. */
function closeMarks(document: ParsedDocument, first: number, end: number): number {
  const quotation = document.quotations[document.tokens[end - 1]?.quotation ?? -1]?.tokens
  if (!quotation || quotation.first < first || quotation.end < end || quotation.end > end + 2) return end
  return quotation.end
}

function endsSource(document: ParsedDocument, at: number, last: number, behind: boolean): boolean {
  const [word, next] = document.tokens.slice(at, at + 2)
  const inTitle = word?.quotation !== document.tokens[last]?.quotation
  if (!word || (!inTitle && [':', ';', '—', '--'].includes(word.norm))) return true
  if (word.kind === 'quote')
    return (
      word.quotation !== document.tokens[last]?.quotation &&
      document.tokens[at - 1]?.norm === ',' &&
      !opensApposition(document, at)
    )
  if (word.norm === '-' && word.spaceBefore) return true
  if (word.norm === ')' && behind) return true
  if (word.norm !== ',' || !next || inTitle) return false
  return behind
    ? (['CCONJ', 'SCONJ', 'ADP', 'PRON', 'VERB'].includes(next.tag) && !appositive.has(next.norm)) ||
        opensClause(document, at + 1)
    : !opensApposition(document, at)
}

/** "reported, according to people there, | Doe tried to calm donors": a name and its verb. */
function opensClause(document: ParsedDocument, first: number): boolean {
  let at = first
  while (document.tokens[at]?.tag === 'PROPN') at += 1
  return at > first && isFiniteVerb(document, document.tokens[at])
}

/** "the mayor, a Democrat, …" goes on; "the mayor, the plan failed" does not: only an apposition meets a comma before a verb. */
function opensApposition(document: ParsedDocument, comma: number): boolean {
  const [opener] = document.tokens.slice(comma + 1, comma + 2)
  const rest = document.tokens.slice(comma + 1, comma + 20)
  // "delegates — a group of old men — backed it, …": no apposition holds a dash
  const close = rest.findIndex((word) => word.norm === ',' || isDash(word))
  if (isDash(rest[close])) return false
  if (opener && describesWhat(opener)) return close > 0 && rest[close + 1]?.tag !== 'CCONJ'
  if (!opener || !['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(opener.tag)) return false
  const verb = rest.findIndex(
    (word) => word.tag === 'AUX' || (word.tag === 'VERB' && word.form !== 'participle' && word.form !== 'gerund'),
  )
  if (appositive.has(opener.norm)) return close > 0
  // "the mayor, the bridge, built in 1920, is": the second pair of commas belongs to the subject
  const second = rest.findIndex((word, at) => at > close && word.norm === ',')
  if (close > 0 && second > 0 && isFiniteVerb(document, rest[second + 1])) return false
  return close > 0 && (verb < 0 || close < verb) && opener.tag !== 'PRON' && rest[close + 1]?.tag !== 'CCONJ'
}

/** "the lawsuit, | filed in May, …", "Doe, | speaking in court, …". */
function describesWhat({ tag, form }: Word): boolean {
  return tag === 'VERB' && (form === 'participle' || form === 'past' || form === 'gerund')
}

function findObject(document: ParsedDocument, cue: CueCandidate, last: number): number {
  const governor = document.tokens[cue.head]?.head ?? -1
  const near = document.tokens.slice(last + 1, governor).every(({ norm }) => norm !== ',')
  if (governor > last && near) return governor
  for (let at = last + 1; at < last + 8; at += 1) {
    const word = document.tokens[at]
    if (word?.kind === 'quote') continue
    if (!word || word.sentence !== document.tokens[last]?.sentence || word.tag === 'PUNCT') return -1
    if (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'PRON') {
      const next = document.tokens[at + 1]
      if (next?.tag !== 'NOUN' && next?.tag !== 'PROPN' && next?.norm !== "'s") return at
    }
  }
  return -1
}

function contentBefore(document: ParsedDocument, start: number, cue: number): Range | null {
  let end = cue
  while (end > start && document.tokens[end - 1]?.tag === 'PUNCT' && document.tokens[end - 1]?.kind !== 'quote')
    end -= 1
  if (end - start < 2) return null
  const quotation = document.quotations[document.tokens[end - 1]?.quotation ?? -1]
  const first =
    quotation && quotation.parent < 0 && quotation.tokens.first < start && quotation.tokens.end <= cue
      ? quotation.tokens.first
      : start
  return { first: skipConnective(document, first), end }
}

function contentAfter(context: Context, cue: CueCandidate, start: number): Range | null {
  const { document } = context
  const found = findContentEnd(context, cue.head, start)
  const { end: limit = found } = document.sentences[document.tokens[cue.head]?.sentence ?? -1]?.tokens ?? {}
  // a claim in front of which a phrase stands has a verb
  const whole = hasFiniteVerb(document, start, found) ? null : trimmed(document, start, limit)
  const end = whole?.end ?? found
  return end - start > 1 ? { first: start, end } : null
}

/** Whether the words before have no verb of their own, so that the claim goes on after the phrase. */
function isHalf(document: ParsedDocument, { first, end }: Range): boolean {
  return !hasFiniteVerb(document, first, end) || document.tokens[end - 1]?.lemma === 'be'
}

function readAdverb({ document }: Context, cue: CueCandidate): Reading | null {
  const word = document.tokens[cue.head]
  const sentence = document.sentences[word?.sentence ?? -1]
  if (!word || !sentence) return null
  const verb = document.tokens[word.head]
  const range = verb ? subtree(document, verb.index) : sentence.tokens
  // ", who is reportedly ill": the comma is none of it
  const first = document.tokens[range.first]?.norm === ',' ? range.first + 1 : range.first
  const before = contentBefore(document, first, cue.head)
  const after = trimmed(document, cue.head + 1, endOfRelative(document, first, cue.head, range.end))
  const lone = document.tokens[first]?.tag !== 'PUNCT' && cue.head - first === 1
  const short = lone ? { first, end: cue.head } : null
  const content = [before ?? short, after].filter((part) => part !== null)
  return content.length > 0 ? reading(cue, content, noMention, word.text) : null
}

/** ", who is reportedly ill, | as …": the comma that closes a relative clause, where no list goes on behind it. */
function endOfRelative(document: ParsedDocument, first: number, adverb: number, end: number): number {
  const { tokens } = document
  if (!appositive.has(tokens[first]?.norm ?? '') || tokens[first - 1]?.norm !== ',') return end
  const comma = tokens.slice(adverb, end).find(({ norm }) => norm === ',')
  const next = tokens[(comma?.index ?? end) + 1]
  return comma && (next?.tag === 'ADP' || isFiniteVerb(document, next)) ? comma.index : end
}

function trimmed(document: ParsedDocument, first: number, end: number): Range | null {
  let from = first
  let to = end
  while (to > from && document.tokens[to - 1]?.tag === 'PUNCT' && document.tokens[to - 1]?.kind !== 'quote') to -= 1
  while (from < to && document.tokens[from]?.norm === ',') from += 1
  return to > from ? { first: from, end: to } : null
}

function reading(cue: CueCandidate, content: readonly Range[], mention: Mention, words: string): Reading {
  const steps = [{ ruleId: cue.ruleId, words }]
  const share = (cue.frames.parenthetical ?? 0) / 100
  return { cue, frame: 'parenthetical', share, content, mention, recipient: null, plain: false, steps }
}

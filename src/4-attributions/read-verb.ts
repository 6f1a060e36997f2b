import type { CueCandidate, ParsedDocument, Range, Word } from '../layers.js'
import type { Frame } from '../lexicon/reporting-verbs.js'
import { hasFiniteVerb, isFiniteVerb } from '../match/is-finite-verb.js'
import { childBy, childrenBy, hasRelation, subtree } from '../match/tree.js'
import type { Context } from './context.js'
import { findContentBefore } from './find-content-before.js'
import { findContentEnd } from './find-content-end.js'
import { findMention } from './find-mention.js'
import { type ClauseLayout, layOutClause } from './lay-out-clause.js'
import type { Reading } from './reading.js'
import { toSourcePhrase } from './to-source-phrase.js'

/** What a frame found: the content and, where the frame decides it, a longer cue. */
interface Found {
  readonly frame: Frame
  readonly content: readonly Range[]
  readonly cueTokens?: readonly number[]
}

interface Sight extends Context {
  readonly cue: CueCandidate
  readonly head: Word
  readonly layout: ClauseLayout
}

const wh: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which'])
const relatives: ReadonlySet<string> = new Set(['which', 'that', 'who', 'whom', 'what'])
const passiveOpeners: ReadonlySet<string> = new Set(['as', 'of', 'for', 'to', 'about', 'that', ...wh])
const afterthoughts: ReadonlySet<string> = new Set([
  'at',
  'in',
  'on',
  'during',
  'after',
  'before',
  'when',
  'while',
  'as',
  'who',
  'which',
  'whose',
  'with',
  'just',
  'even',
  'a',
  'an',
  'according',
])
const circumstances: ReadonlySet<string> = new Set([
  'at',
  'in',
  'on',
  'during',
  'after',
  'before',
  'when',
  'while',
  'even',
  'although',
  'though',
  'because',
  'since',
  'until',
])
const prepositions: ReadonlySet<string> = new Set(['of', 'about', 'for', 'on', 'against', 'to', 'with', 'at', 'from'])

/** The frames in the order in which they are tried; the first that fits is how the verb is read. */
const frames: readonly ((sight: Sight) => Found | null)[] = [
  readAs,
  readQuotedBefore,
  readClauseAfter,
  readBefore,
  readInfinitive,
  readPassive,
  readLooseClause,
  readObject,
  readPreposition,
]

/** Read a verb cue: its source phrase, its frame and the content that the frame shows. */
export function readVerb(context: Context, cue: CueCandidate): Reading | null {
  const head = context.document.tokens[cue.head]
  if (!head) return null
  const mention = findMention(context.document, cue, context.cueHeads)
  const layout = layOutClause(context.document, cue, mention)
  const sight: Sight = { ...context, cue, head, layout }
  for (const frame of frames) {
    const found = frame(sight)
    if (!found || found.content.length === 0) continue
    const chance = cue.frames[found.frame] ?? 0
    return {
      cue: found.cueTokens ? { ...cue, tokens: found.cueTokens } : cue,
      frame: found.frame,
      content: found.content,
      mention,
      recipient: layout.recipient,
      confidence: chance / 100,
      steps: [
        { ruleId: cue.ruleId, words: head.text },
        { ruleId: `content/${found.frame}`, words: context.document.tokens[found.content[0]?.first ?? -1]?.text ?? '' },
      ],
    }
  }
  return null
}

/** "said that …", "said the plan …", 'said: "…"', "asked whether …". */
function readClauseAfter({ document, cue, head, layout, ...context }: Sight): Found | null {
  let start = layout.complement
  const next = document.tokens[start]
  if (!next || next.sentence !== head.sentence) return null
  const colon = next.norm === ':'
  if (colon || (next.norm === ',' && document.tokens[start + 1]?.kind === 'quote')) start += 1
  const first = document.tokens[start]
  if (!first) return null
  const opensQuote = first.kind === 'quote' && first.quotation !== head.quotation
  if (layout.inverted && !opensQuote && !colon) return null
  const opensClause = opensThat(document, start) || (wh.has(first.norm) && first.relation !== 'obl')
  const complement = childrenBy(document, head.index, 'ccomp', 'parataxis').find((child) => child.index >= start)
  const bare =
    next.tag !== 'PUNCT' && (complement ? !isInfinitive(document, complement) : opensBareClause(document, cue, start))
  if (!opensQuote && !opensClause && !bare && !colon) return null
  const end = findContentEnd({ document, ...context }, head.index, start)
  return end > start ? { frame: opensQuote ? 'quote' : 'clause', content: [{ first: start, end }] } : null
}

/** A noun phrase and a finite verb: "saying | the firm was sold", where the tree took the phrase for an object. */
function opensBareClause(document: ParsedDocument, cue: CueCandidate, start: number): boolean {
  for (let at = start; at < start + 12; at += 1) {
    const word = document.tokens[at]
    if (
      !word ||
      word.tag === 'PUNCT' ||
      word.sentence !== document.tokens[cue.head]?.sentence ||
      relatives.has(word.norm)
    )
      return false
    const finite = word.tag === 'AUX' || ((cue.frames.clause ?? 0) >= 80 && isFiniteVerb(document, word))
    if (finite) return at > start && isFiniteVerb(document, word)
    if (word.tag === 'VERB') return false
  }
  return false
}

/** "that" before a subject, whatever its tag. */
function opensThat(document: ParsedDocument, at: number): boolean {
  const [that, next] = document.tokens.slice(at, at + 2)
  if (that?.norm !== 'that' || !next || next.sentence !== that.sentence) return false
  return that.tag === 'SCONJ' || !['AUX', 'VERB', 'NOUN', 'ADP'].includes(next.tag)
}

function isInfinitive(document: ParsedDocument, verb: Word): boolean {
  return document.tokens[verb.index - 1]?.norm === 'to'
}

/** "As the paper reported, the plan …", "The plan failed, as she said": the clause of "as" reports the rest of the sentence. */
function readAs({ document, cue, head, layout, ...context }: Sight): Found | null {
  const as = document.tokens[layout.clause.first - 1]
  const sentence = document.sentences[head.sentence]
  if (as?.norm !== 'as' || !sentence || !endsClause(document, head, layout.complement)) return null
  const comma = document.tokens[as.index - 1]
  if (as.index - sentence.tokens.first < 2) {
    const first = layout.complement + 1
    const end = findContentEnd({ document, ...context }, head.index, first)
    return end > first ? { frame: 'parenthetical', content: [{ first, end }] } : null
  }
  if (comma?.norm !== ',') return null
  const before = { first: sentence.tokens.first, end: comma.index }
  return hasFiniteVerb(document, before.first, before.end) ? { frame: 'parenthetical', content: [before] } : null
}

/** '"…," she said': a quotation that fills the sentence up to the report is its content, whatever follows. */
function readQuotedBefore(sight: Sight): Found | null {
  const { document, cue, head, layout } = sight
  const before = findContentBefore(document, cue, layout)
  if (!before?.quoted) return null
  const quotation = document.tokens[before.range.first]
  const next = document.tokens[layout.complement]
  if (quotation?.kind !== 'quote' || (next?.norm === 'that' && next.tag === 'SCONJ' && next.sentence === head.sentence))
    return null
  return readBefore(sight)
}

/** '"…," she said.', "The plan failed, she said.", "The plan, she said, failed." */
function readBefore({ document, cue, head, layout, ...context }: Sight): Found | null {
  const before = findContentBefore(document, cue, layout)
  if (!before) return null
  const whole =
    before.quoted || hasFiniteVerb(document, before.range.first, before.range.end) || mustReport(document, cue, layout)
  const after = findRest(
    document,
    head,
    layout.complement,
    !whole || (!before.quoted && goesOn(document, head, layout.complement)),
  )
  const rest = after > 0 ? { first: after, end: findContentEnd({ document, ...context }, head.index, after) } : null
  if (!whole && !rest) return null
  if (!before.quoted && !endsClause(document, head, layout.complement)) return null
  return {
    frame: before.quoted ? 'quote' : 'parenthetical',
    content: rest && rest.end > rest.first ? [before.range, rest] : [before.range],
  }
}

/** A verb that hardly ever stands without a content, at the end of its sentence: the content is what stands before. */
function mustReport(document: ParsedDocument, cue: CueCandidate, { complement }: ClauseLayout): boolean {
  const next = document.tokens[complement]
  const ends = !next || next.sentence !== document.tokens[cue.head]?.sentence || next.norm === '.'
  return ends && (cue.frames.parenthetical ?? 0) >= 85
}

/** Whether nothing that the verb governs follows: a mark, a conjunction or the end of the sentence. */
function endsClause(document: ParsedDocument, head: Word, complement: number): boolean {
  const next = document.tokens[complement]
  return !next || next.sentence !== head.sentence || next.tag === 'PUNCT' || next.tag === 'CCONJ'
}

/** Where the content goes on after a reporting clause in its middle; -1 when it does not. */
function findRest(document: ParsedDocument, head: Word, complement: number, incomplete: boolean): number {
  const comma = document.tokens[complement]
  const next = document.tokens[complement + 1]
  if (!comma || comma.sentence !== head.sentence) return -1
  if (comma.kind === 'quote' && comma.quotation !== head.quotation) return complement
  if (comma.tag !== 'PUNCT' || !next || next.sentence !== head.sentence) return -1
  if (next.kind === 'quote' && next.quotation !== head.quotation) return complement + 1
  return incomplete && comma.norm === ',' ? complement + 1 : -1
}

/** "The main trouble they face, she says, is money": more than an afterthought of the report follows. */
function goesOn(document: ParsedDocument, head: Word, comma: number): boolean {
  const [mark, next] = document.tokens.slice(comma, comma + 2)
  const sentence = document.sentences[head.sentence]
  if (mark?.norm !== ',' || !next || !sentence || sentence.tokens.end - comma < 5) return false
  return next.form !== 'gerund' && next.form !== 'participle' && !afterthoughts.has(next.norm) && next.tag !== 'CCONJ'
}

/** The end of a range, or its first comma. */
function findFirstComma(document: ParsedDocument, first: number, end: number): number {
  for (let at = first; at < end; at += 1) if (document.tokens[at]?.norm === ',') return at
  return end
}

/** "says the new bridge will open": the tree missed the clause, but a finite verb follows a verb that takes clauses. */
function readLooseClause({ document, cue, head, layout, ...context }: Sight): Found | null {
  if ((cue.frames.clause ?? 0) < 80 || layout.inverted || endsClause(document, head, layout.complement)) return null
  const first = layout.complement
  const end = findContentEnd({ document, ...context }, head.index, first)
  return hasFiniteVerb(document, first, findFirstComma(document, first, end))
    ? { frame: 'clause', content: [{ first, end }] }
    : null
}

/** "vowed to …", "asked the court to …". */
function readInfinitive({ document, head, layout, ...context }: Sight): Found | null {
  const complement = childrenBy(document, head.index, 'xcomp', 'ccomp', 'advcl').find(
    (child) => child.index > head.index && document.tokens[child.index - 1]?.norm === 'to',
  )
  if (!complement) return null
  const object = childrenBy(document, head.index, 'obj', 'iobj').find((child) => child.index > head.index)
  const start = Math.min(
    subtree(document, complement.index).first,
    object ? subtree(document, object.index).first : complement.index,
  )
  if (start < layout.clause.end || start - layout.clause.end > 12) return null
  return { frame: 'to', content: [{ first: start, end: findContentEnd({ document, ...context }, head.index, start) }] }
}

/** "The plan was announced by the mayor", "He was accused of …", "She was asked whether …". */
function readPassive({ document, cue, head, layout, ...context }: Sight): Found | null {
  const subject = childBy(document, head.index, 'nsubj:pass')
  const patient = subject ?? (childBy(document, head.index, 'aux:pass') && childBy(document, head.index, 'nsubj'))
  if (!patient) return null
  const clause = patient.norm === 'it' && childrenBy(document, head.index, 'ccomp', 'csubj')[0]
  if (clause) return { frame: 'passive', content: [thatClause(document, context, head, clause)] }
  const agent = layout.mention.ranges[0]
  const after = agent && agent.first > head.index ? agent.end : (cue.tokens.at(-1) ?? cue.head) + 1
  const next = document.tokens[after]
  const goesOn = next?.sentence === head.sentence && passiveOpeners.has(next.norm)
  const rest = goesOn ? [{ first: after, end: findContentEnd({ document, ...context }, head.index, after) }] : []
  const asked = cue.class === 'question' || cue.lemma === 'tell'
  if (asked) return rest.length > 0 ? { frame: 'passive', content: rest } : null
  return { frame: 'passive', content: [...toSourcePhrase(document, patient.index, cue).ranges, ...rest] }
}

/** "It was said that …". */
function thatClause(document: ParsedDocument, context: Omit<Context, 'document'>, head: Word, clause: Word): Range {
  const { first } = subtree(document, clause.index)
  return { first, end: findContentEnd({ document, ...context }, head.index, first) }
}

/** "criticized the plan", "described it as a failure", ", which she called a failure". */
function readObject({ document, cue, head, layout, ...context }: Sight): Found | null {
  const object = childrenBy(document, head.index, 'obj', 'ccomp', 'xcomp').find(
    (child) => child.index !== layout.clause.first,
  )
  if (!object) return null
  if (object.index < layout.clause.first) return readRelativeObject({ document, cue, head, layout, ...context }, object)
  const { first } = subtree(document, object.index)
  if (first < (cue.tokens.at(-1) ?? cue.head) + 1 || layout.inverted) return null
  const limit = findContentEnd({ document, ...context }, head.index, first)
  return { frame: 'object', content: [{ first, end: Math.min(limit, findObjectEnd(document, head, object)) }] }
}

/** Time, place and circumstance after the object belong to the verb: "praised the plan | at the start of his speech". */
function findObjectEnd(document: ParsedDocument, head: Word, object: Word): number {
  const { end } = subtree(document, object.index)
  for (const child of childrenBy(document, head.index, 'obl', 'advcl', 'advmod')) {
    const { first } = subtree(document, child.index)
    const opener = document.tokens[document.tokens[first]?.norm === ',' ? first + 1 : first]
    if (child.index > object.index && first >= end && circumstances.has(opener?.norm ?? '')) return first
  }
  return Number.POSITIVE_INFINITY
}

function readRelativeObject({ document, head, layout, ...context }: Sight, object: Word): Found | null {
  if (!relatives.has(object.norm)) return null
  const start = layout.complement
  const end = findContentEnd({ document, ...context }, head.index, start)
  const rest = end > start && document.tokens[start]?.tag !== 'PUNCT' ? [{ first: start, end }] : []
  const pronoun = { first: object.index, end: object.index + 1 }
  return { frame: 'object', content: object.norm === 'what' ? rest : [pronoun, ...rest] }
}

/** "complained of the delay", "wrote about the plan": the preposition joins the cue. */
function readPreposition({ document, cue, head, ...context }: Sight): Found | null {
  const at = (cue.tokens.at(-1) ?? cue.head) + 1
  const preposition = document.tokens[at]
  if (preposition?.sentence !== head.sentence) return null
  const governed = cue.lemma.includes(' ') && !prepositions.has(preposition?.norm ?? '')
  const start = governed || preposition?.tag !== 'ADP' ? at : at + 1
  const target = childrenBy(document, head.index, 'obl', 'obj', 'advcl', 'xcomp', 'ccomp').find(
    (child) => child.index >= start && subtree(document, child.index).first <= start,
  )
  if (!target || (start === at && !cue.lemma.includes(' '))) return null
  if (start > at && !prepositions.has(preposition?.norm ?? '')) return null
  const content = [
    { first: start, end: findContentEnd({ document, cue, head, ...context } as Context, head.index, start) },
  ]
  return start > at
    ? { frame: 'preposition', content, cueTokens: [...cue.tokens, at] }
    : { frame: hasRelation(target, 'obl') || cue.lemma.includes(' ') ? 'object' : 'preposition', content }
}

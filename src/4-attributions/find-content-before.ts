import type { ParsedDocument, Range, Word } from '../layers.js'
import { isInfinitive } from '../match/is-infinitive.js'
import { openingOf } from '../match/opening-of.js'
import { parenthesisAround } from '../match/parenthesis-around.js'
import { relativeOpenerBefore } from '../match/relative-opener-before.js'
import { childBy, hasRelation, subtree } from '../match/tree.js'
import type { Context } from './context.js'
import type { Sight } from './frames/frame-rule.js'
import { skipConnective } from './phrases/skip-connective.js'

const apart: ReadonlySet<string> = new Set([':', ';', '(', '—', '–', '--', '-'])
const closers: ReadonlySet<string> = new Set([',', '—', '–', '--', '?', '!', '…', '...'])

/**
 * Find the content that stands before a parenthetical or final reporting clause: "The plan failed, she said."
 * A quotation that ends there is taken whole, over sentences and paragraphs.
 */
export function findContentBefore(sight: Sight): { readonly range: Range; readonly quoted: boolean } | null {
  const { document, head, layout } = sight
  const before = skipStrayMark(document, document.tokens[layout.clause.first - 1])
  // "“They agree with him” | to support him": no report
  if (isInfinitive(document, head) && before?.kind === 'quote' && document.tokens[before.index - 1]?.tag !== 'PUNCT')
    return null
  if (!before || !endsContent(document, before, head)) return null
  const end = before.kind === 'quote' ? before.index + 1 : before.index
  const quotation = outermost(sight, document.tokens[end - 1], head)
  // "crews | who, she said, had worked blind"
  const relative = relativeOpenerBefore(document, before.index)
  const sentenceStart = relative >= 0 ? relative : startInSentence(document, head)
  const from =
    quotation && (quotation.first < sentenceStart || standsApart(document, quotation)) ? quotation.first : sentenceStart
  return end > from ? { range: { first: from, end }, quoted: quotation !== undefined } : null
}

/** "''… of us,''|'": the last of several closing marks may belong to no pair. */
function skipStrayMark(document: ParsedDocument, mark: Word | undefined): Word | undefined {
  const inner = document.tokens[(mark?.index ?? 0) - 1]
  return mark?.norm === "'" && mark.quotation < 0 && inner?.kind === 'quote' ? inner : mark
}

/** A mark that ends a content; a quotation may end in the sentence before, since "?" and "!" end sentences. */
function endsContent(document: ParsedDocument, before: Word, head: Word): boolean {
  const opens = document.quotations[before.quotation]?.tokens.first === before.index
  if (before.sentence === head.sentence) return (before.kind === 'quote' && !opens) || closers.has(before.norm)
  const [there, here] = [document.sentences[before.sentence], document.sentences[head.sentence]]
  const mark = document.tokens[before.index - 1]?.norm ?? ''
  const ended = before.kind === 'quote' && there?.block === here?.block && closers.has(mark) && mark !== '.'
  return ended && opensSpeech(document, before)
}

/** "“Why?” |", "It asks: “Why?” |"; what stands in the middle of a sentence is what that sentence reports. */
function opensSpeech(document: ParsedDocument, close: Word): boolean {
  const first = document.quotations[close.quotation]?.tokens.first ?? close.index
  const [mark, opener] = document.tokens.slice(Math.max(0, first - 1), first + 1)
  return first === 0 || mark?.sentence !== opener?.sentence || apart.has(mark?.norm ?? '') || mark?.kind === 'quote'
}

/** The sentence's first token, or that of the quotation, parenthesis or coordinated clause that holds the cue. */
function startInSentence(document: ParsedDocument, head: Word): number {
  let start = openingOf(document, head.sentence)
  const around = document.quotations[head.quotation]
  if (around) start = Math.max(start, around.tokens.first + 1)
  start = Math.max(start, parenthesisAround(document, head.index)?.first ?? start)
  const governor = document.tokens[head.head]
  const coordinated = hasRelation(head, 'conj') && childBy(document, head.index, 'cc')
  if (governor && governor.index < head.index && coordinated && governor.quotation === head.quotation) {
    const { first } = subtree(document, head.index)
    if (first > governor.index) start = Math.max(start, first)
  }
  while (['and', ','].includes(document.tokens[start]?.norm ?? '')) start += 1
  return skipConnective(document, start)
}

/** "She listed the rules: '…,' he said": what stands before the quotation's own mark is another statement. */
function standsApart(document: ParsedDocument, quotation: Range): boolean {
  const before = document.tokens[quotation.first - 1]
  return before !== undefined && apart.has(before.norm)
}

function outermost(context: Context, last: Word | undefined, head: Word): Range | undefined {
  const { quotations } = context.document
  let quotation = quotations[last?.quotation ?? -1]
  while (quotation && quotation.parent >= 0 && quotation.parent !== head.quotation)
    quotation = quotations[quotation.parent]
  if (!quotation || quotation.index === head.quotation) return undefined
  let first = quotation
  while (first.continues >= 0) {
    const before = quotations[first.continues]
    if (!before || isReported(context, before.tokens)) break
    first = before
  }
  return { first: first.tokens.first, end: quotation.tokens.end }
}

/** "“…,” Doe said. | “…": what opens behind a report in its paragraph is the same speaker's, whoever speaks in the next one. */
function isReported({ document, cueHeads }: Context, { first }: Range): boolean {
  const { tokens, sentences, blocks } = document
  const start = blocks[sentences[tokens[first]?.sentence ?? -1]?.block ?? -1]?.tokens.first ?? first
  for (let at = first - 1; at >= start; at -= 1) if (cueHeads.has(at) && tokens[at]?.quotation === -1) return true
  return false
}

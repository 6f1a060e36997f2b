import type { CueCandidate, ParsedDocument, Range, Word } from '../layers.js'
import { hasRelation, subtree } from '../match/tree.js'
import type { ClauseLayout } from './lay-out-clause.js'

const closers: ReadonlySet<string> = new Set([',', '—', '–', '--', '?', '!', '…', '...'])

/**
 * Find the content that stands before a parenthetical or final reporting clause: "The plan failed, she said."
 * A quotation that ends there is taken whole, over sentences and paragraphs.
 */
export function findContentBefore(document: ParsedDocument, cue: CueCandidate, { clause }: ClauseLayout): Range | null {
  const head = document.tokens[cue.head]
  const before = document.tokens[clause.first - 1]
  if (!head || !before || !endsContent(before, head)) return null
  const end = before.kind === 'quote' ? before.index + 1 : before.index
  const quotation = outermost(document, document.tokens[end - 1], head)
  const sentenceStart = startInSentence(document, head)
  const start = quotation ? Math.min(quotation.first, Math.max(sentenceStart, 0)) : sentenceStart
  const from = quotation && quotation.first < sentenceStart ? quotation.first : start
  return end > from ? { first: from, end } : null
}

function endsContent(before: Word, head: Word): boolean {
  if (before.sentence !== head.sentence && before.kind !== 'quote') return false
  return before.kind === 'quote' || closers.has(before.norm)
}

/** The sentence's first token, or that of the quotation or coordinated clause that holds the cue. */
function startInSentence(document: ParsedDocument, head: Word): number {
  const sentence = document.sentences[head.sentence]
  let start = sentence?.tokens.first ?? 0
  const around = document.quotations[head.quotation]
  if (around) start = Math.max(start, around.tokens.first + 1)
  const governor = document.tokens[head.head]
  if (governor && governor.index < head.index && hasRelation(head, 'conj') && governor.quotation === head.quotation) {
    const { first } = subtree(document, head.index)
    if (first > governor.index) start = Math.max(start, first)
  }
  while (['and', ','].includes(document.tokens[start]?.norm ?? '')) start += 1
  return start
}

function outermost(document: ParsedDocument, last: Word | undefined, head: Word): Range | undefined {
  let quotation = document.quotations[last?.quotation ?? -1]
  while (quotation && quotation.parent >= 0 && quotation.parent !== head.quotation)
    quotation = document.quotations[quotation.parent]
  if (!quotation || quotation.index === head.quotation) return undefined
  let first = quotation
  while (first.continues >= 0) first = document.quotations[first.continues] ?? first
  return { first: first.tokens.first, end: quotation.tokens.end }
}

import type { ParsedDocument, Word } from '../../layers.js'
import { boundaryOdds, startingBoundaryOdds } from '../../lexicon/boundary-odds.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { parenthesisAround } from '../../match/parenthesis-around.js'
import type { Context } from '../context.js'
import type { Boundary } from './boundary.js'
import { endAtOther } from './end-at-other.js'
import { endCircumstances } from './end-circumstances.js'
import { endSigns } from './end-signs.js'
import { findBoundaries } from './find-boundaries.js'
import { findMatrixVerb } from './find-matrix-verb.js'
import { hasVerb } from './has-verb.js'

/** Tags that no content ends with: marks, "and", "while". */
const loose: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ'])
/** Words from "which" to its verb, as in "which the Budget Forum has called". */
const longestSubject = 8

/**
 * Find where a content that begins after its cue ends: at the first boundary that is likelier an end than not, before a
 * parenthetical report, or with the sentence; with the quotation, where it runs on over sentences.
 *
 * @returns Token index after the last token, trailing punctuation cut (closing quotation marks stay).
 */
export function findContentEnd(context: Context, head: number, start: number): number {
  const { document } = context
  const verb = document.tokens[head]
  if (!verb) return start
  const limit = findLimit(context, verb, start)
  const end = likeliestEnd(findBoundaries(context, verb, start, limit), limit)
  return trimEnd(document, start, closeParenthesis(document, start, throughQuotation(document, start, end)))
}

/** Each boundary is an end if none before it was: the one with the largest share, or the limit. */
function likeliestEnd(boundaries: Iterable<Boundary>, limit: number): number {
  let reached = 1
  let best = { at: limit, share: 0 }
  for (const boundary of boundaries) {
    const odds = weigh(boundary)
    const share = (reached * odds) / (1 + odds)
    if (share > best.share) best = { at: boundary.at, share }
    reached -= share
    if (reached <= best.share) return best.at
  }
  return reached > best.share ? limit : best.at
}

/** Odds for an end against going on. */
function weigh(boundary: Boundary): number {
  let odds = startingBoundaryOdds
  for (const { id, of } of endCircumstances) odds *= boundaryOdds[id].get(of(boundary) ?? '') ?? 1
  for (const { id, holds } of endSigns) if (holds(boundary)) odds *= boundaryOdds.sign.get(id) ?? 1
  return odds
}

/** The end of the sentence, of the quotation or parenthesis around the cue, or the start of a parenthetical report. */
function findLimit(context: Context, verb: Word, start: number): number {
  const { document, barriers, cueHeads } = context
  const sentence = document.sentences[verb.sentence]
  if (!sentence) return start
  let limit = sentence.tokens.end
  const around = document.quotations[verb.quotation]
  if (around) limit = Math.min(limit, around.tokens.end - (around.closed ? 1 : 0))
  limit = Math.min(limit, parenthesisAround(document, verb.index)?.end ?? limit)
  limit = findMatrixVerb(document, cueHeads, verb, start, limit) ?? limit
  limit = endAtOther(context, verb, start, endOfRelative(document, verb, start, limit))
  for (const at of barriers.get(sentence.index) ?? []) {
    if (at <= start || at >= limit || document.tokens[at]?.quotation !== verb.quotation) continue
    if (hasVerb(document, start, at)) limit = at
  }
  return limit
}

/** "who called it “a sport,” | will leave": behind a comma in the mark the main clause goes on. */
function endOfRelative(document: ParsedDocument, verb: Word, start: number, limit: number): number {
  const words = document.tokens.slice(Math.max(0, verb.index - longestSubject), verb.index)
  const before = words.slice(words.findLastIndex(({ tag }) => tag === 'PUNCT') + 1)
  if (!before.some(({ norm }) => norm === 'who' || norm === 'which')) return limit
  for (let at = start + 1; at < limit - 1; at += 1) {
    const [comma, mark, next] = document.tokens.slice(at - 1, at + 2)
    const closes = comma?.norm === ',' && mark?.kind === 'quote' && comma.quotation === mark.quotation
    if (closes && mark.quotation !== verb.quotation && isFiniteVerb(document, next)) return at + 1
  }
  return limit
}

/** A content that ends inside a quotation opened in it runs to the end of the quotation. */
function throughQuotation(document: ParsedDocument, start: number, end: number): number {
  let reached = end
  let quotation = document.quotations[document.tokens[end - 1]?.quotation ?? -1]
  // "“He shouted, | ‘Stop! Go!’ and left”": not out of the one around the report
  while (quotation && quotation.tokens.first >= start) {
    reached = Math.max(reached, quotation.tokens.end)
    quotation = document.quotations[quotation.parent]
  }
  return reached
}

/** No content ends inside a parenthesis opened in it: "taxing it | (which she supports)". */
function closeParenthesis({ tokens }: ParsedDocument, start: number, end: number): number {
  const open = tokens.slice(start, end).findLast(({ norm }) => norm === '(' || norm === ')')
  if (open?.norm !== '(' || open.index === start) return end
  return tokens[end]?.norm === ')' ? end + 1 : open.index
}

function trimEnd(document: ParsedDocument, start: number, end: number): number {
  let at = end
  while (at > start + 1) {
    const word = document.tokens[at - 1]
    if (!word || word.kind === 'quote' || !loose.has(word.tag) || endsOpen(document, word)) break
    if (word.norm === ')' || word.norm === ']') break
    at -= 1
  }
  return at
}

/** The stop of a paragraph that leaves its quotation open: the next one goes on. */
function endsOpen({ quotations }: ParsedDocument, { index, norm, quotation }: Word): boolean {
  const open = quotations[quotation]
  return norm === '.' && open?.closed === false && open.tokens.end === index + 1
}

import type { ParsedDocument } from '../../layers.js'
import { readingOdds, shareWeight, startingOdds } from '../../lexicon/reading-odds.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Reading, WeighedReading } from '../reading.js'
import { circumstances } from './circumstances.js'

/** Odds nearer to even than this are not worth telling. */
const telling = 1.5

/** Odds of a share; nothing is always or never right. */
export function toOdds(share: number): number {
  const kept = Math.min(0.99, Math.max(0.01, share))
  return kept / (1 - kept)
}

/**
 * Weigh a reading: the odds of its verb and frame times the odds of what stands around it.
 *
 * @returns The reading with the share of readings like it that a trained annotator marked with the same source and content,
 *   one marked otherwise counting 0.4, as its confidence, and what moved it most in the trace: "speaker she ×1.7, gap 17-39 ×0.5".
 */
export function scoreReading(document: ParsedDocument, reading: Reading, words: SourceLexicon): WeighedReading {
  const head = document.tokens[reading.cue.head]
  if (!head) return { ...reading, confidence: 0 }
  const view = { reading, head, document, words }
  const moved: string[] = []
  let odds = startingOdds * toOdds(reading.share) ** shareWeight
  for (const { id, of } of circumstances) {
    const value = of(view)
    const factor = value === undefined ? 1 : (readingOdds[id].get(value) ?? 1)
    odds *= factor
    if (factor >= telling || factor <= 1 / telling) moved.push(`${id} ${value} ×${factor}`)
  }
  const steps = moved.length > 0 ? [...reading.steps, { ruleId: 'score', words: moved.join(', ') }] : reading.steps
  return { ...reading, confidence: odds / (1 + odds), steps }
}

import type { ParsedDocument } from '../layers.js'
import type { Options } from '../types.js'
import type { Reading } from './reading.js'
import { scoreReading } from './score-reading.js'

/** Below this share of right uses a reading is left out. */
const threshold = 0.72

/** Keep the readings that are right often enough, in document order; states of mind only with `scope: 'all'` or a quotation. */
export function chooseReadings(
  document: ParsedDocument,
  readings: readonly Reading[],
  { scope = 'speech' }: Options,
): readonly Reading[] {
  return readings
    .map((reading) => scoreReading(document, reading))
    .filter(({ confidence }) => confidence >= threshold)
    .filter(({ cue, frame }) => scope === 'all' || cue.scope === 'speech' || frame === 'quote')
    .sort((a, b) => firstToken(a) - firstToken(b))
}

function firstToken({ content, cue, mention }: Reading): number {
  const starts = [...content, ...mention.ranges].map((range) => range.first)
  return Math.min(cue.tokens[0] ?? cue.head, ...starts)
}

import type { CueKind } from '../types.js'

/** Score of a verb reading, and the share of readings with that score that people marked too. */
const verbCurve: readonly (readonly [number, number])[] = [
  [0, 0.4],
  [0.72, 0.54],
  [0.87, 0.58],
  [0.91, 0.63],
  [0.95, 0.66],
  [0.97, 0.77],
  [0.985, 0.83],
  [0.993, 0.89],
  [1, 0.91],
]

/** The same share of the other kinds, which are not scored one by one. */
const shares: Readonly<Record<Exclude<CueKind, 'verb'>, number>> = {
  preposition: 0.79,
  noun: 0.5,
  adverb: 0.5,
  punctuation: 0.6,
  none: 0.6,
}

/**
 * Turn a score into a confidence: the share of readings like this that a trained annotator marked with the same source and
 * content (PolNeAR train, attribution match as in its scorer; on dev the shares differ by less than 0.1).
 */
export function calibrate(kind: CueKind, score: number): number {
  if (kind !== 'verb') return shares[kind]
  const above = verbCurve.findIndex(([at]) => at >= score)
  const [high, low] = [verbCurve[above], verbCurve[above - 1]]
  if (!high || !low) return high?.[1] ?? 0.91
  const part = (score - low[0]) / (high[0] - low[0])
  return Math.round((low[1] + part * (high[1] - low[1])) * 100) / 100
}

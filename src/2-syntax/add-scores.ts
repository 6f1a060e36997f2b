import type { SparseWeights } from './unpack-weights.js'

/** Add the weights of the first `count` features to the scores of the classes. */
export function addScores(scores: Int32Array, weights: SparseWeights, features: Int32Array, count: number): void {
  const { mask, starts, entries, filled } = weights
  for (let i = 0; i < count; i++) {
    const row = (features[i] as number) & mask
    if (((filled[row >> 5] as number) & (1 << (row & 31))) === 0) continue
    const end = starts[row + 1] as number
    for (let k = starts[row] as number; k < end; k++) {
      const entry = entries[k] as number
      scores[entry & 63] = (scores[entry & 63] as number) + (entry >> 6)
    }
  }
}

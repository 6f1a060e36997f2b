import { numberAt, type PackedWeights, zero } from './unpack-weights.js'

/** Weights of the three moves, two to a number, so that one addition scores all. */
export interface MoveWeights {
  /** Number of rows less one; a power of two less one. */
  readonly mask: number
  /** How far attaching to the next word is above shifting, times 65536, plus how far attaching to the word below is. */
  readonly rows: Int32Array
}

/** Unpack the weights of the moves: class 1 and 2 relative to class 0, which has none. */
export function unpackMoveWeights({ counts, classes, weights }: PackedWeights): MoveWeights {
  const rows = new Int32Array(counts.length)
  for (let row = 0, at = 0; row < counts.length; row++) {
    let sum = 0
    for (const end = at + numberAt(counts, row); at < end; at++) {
      const weight = numberAt(weights, at) - zero
      sum += numberAt(classes, at) === 1 ? weight * 65536 : weight
    }
    rows[row] = sum
  }
  return { mask: counts.length - 1, rows }
}

import { type PackedWeights, unpackWeights } from './unpack-weights.js'

/** Weights of the three moves, two to a number, so that one addition scores all. */
export interface MoveWeights {
  /** Number of rows less one; a power of two less one. */
  readonly mask: number
  /** How far attaching to the next word is above shifting, times 65536, plus how far attaching to the word below is. */
  readonly rows: Int32Array
}

/** Unpack the weights of the moves: class 1 and 2 relative to class 0, which has none. */
export function unpackMoveWeights(packed: PackedWeights): MoveWeights {
  const { mask, starts, entries } = unpackWeights(packed)
  const rows = new Int32Array(mask + 1)
  for (let row = 0; row <= mask; row++) {
    let sum = 0
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const entry = entries[k] as number
      sum += (entry & 63) === 1 ? (entry >> 6) * 65536 : entry >> 6
    }
    rows[row] = sum
  }
  return { mask, rows }
}

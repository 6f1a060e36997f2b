/** Weights of a linear model over hashed features; only what is not zero is kept. */
export interface SparseWeights {
  /** Number of rows less one; a power of two less one. */
  readonly mask: number
  /** Row r holds entries[starts[r]] up to entries[starts[r + 1]]. */
  readonly starts: Uint32Array
  /** weight * 64 + class. */
  readonly entries: Int16Array
  /** One bit a row, set where the row holds anything: three quarters do not, and the bits stay in the processor's cache. */
  readonly filled: Int32Array
}

/** The same, as text: one printable character a number (see encode in scripts/train), which gzip packs as tightly as bytes. */
export interface PackedWeights {
  /** Entries per row. */
  readonly counts: string
  readonly classes: string
  readonly weights: string
}

const first = 35 // "#"
const skipped = 92 // "\"
/** The number that stands for a weight of nothing. */
export const zero = 45

/** Unpack weights. */
export function unpackWeights({ counts, classes, weights }: PackedWeights): SparseWeights {
  const starts = new Uint32Array(counts.length + 1)
  const filled = new Int32Array(Math.ceil(counts.length / 32))
  for (let row = 0, at = 0; row < counts.length; row++) {
    const count = numberAt(counts, row)
    at += count
    starts[row + 1] = at
    if (count > 0) filled[row >> 5] = (filled[row >> 5] as number) | (1 << (row & 31))
  }
  const entries = new Int16Array(weights.length)
  for (let i = 0; i < weights.length; i++) {
    entries[i] = (numberAt(weights, i) - zero) * 64 + numberAt(classes, i)
  }
  return { mask: counts.length - 1, starts, entries, filled }
}

/** The number that a character stands for. */
export function numberAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  return code - first - (code > skipped ? 1 : 0)
}

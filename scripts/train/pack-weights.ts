import type { PackedWeights } from '../../src/2-syntax/unpack-weights.js'
import type { LearnedWeights } from './mean-perceptron.js'

export interface PackOptions {
  /** Rows changed less often are dropped. */
  readonly minimumCount: number
  /** Weights of one quantum; smaller than half of it is dropped. */
  readonly step: number
  /** Store the weights of classes 1 and up less those of class 0, which then needs none. */
  readonly relative?: boolean
}

const largest = 45

/**
 * Round weights to small integers and write what is not zero as text.
 */
export function packWeights(
  model: LearnedWeights,
  { minimumCount, step, relative = false }: PackOptions,
): PackedWeights {
  const { rows, classes } = model
  const packed = { counts: [] as string[], classes: [] as string[], weights: [] as string[] }
  for (let row = 0; row < rows; row++) {
    let count = 0
    const isKept = model.changes(row) >= minimumCount
    const base = relative && isKept ? model.average(row, 0) : 0
    for (let c = relative ? 1 : 0; c < classes && isKept; c++) {
      const level = Math.max(-largest, Math.min(largest, Math.round((model.average(row, c) - base) / step)))
      if (level === 0) continue
      count++
      packed.classes.push(toCharacter(c))
      packed.weights.push(toCharacter(level + largest))
    }
    packed.counts.push(toCharacter(count))
  }
  return { counts: packed.counts.join(''), classes: packed.classes.join(''), weights: packed.weights.join('') }
}

/** Printable ASCII from "#" without the backslash: 91 values. */
function toCharacter(value: number): string {
  const code = value + 35
  return String.fromCharCode(code >= 92 ? code + 1 : code)
}

import type { PackedWeights } from '../../src/2-syntax/unpack-weights.js'

/** An averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002). */
export interface Perceptron {
  /** Scores of the classes, current weights; the same array each time. */
  score(features: Int32Array, count: number): Float32Array
  /** Count a decision; when it was wrong, move weights from the class chosen to the right one. */
  learn(features: Int32Array, count: number, right: number, chosen: number): void
  pack(options: PackOptions): PackedWeights
}

export interface PackOptions {
  /** Rows touched less often are dropped. */
  readonly minimumCount: number
  /** Weights of one quantum; smaller than half of it is dropped. */
  readonly step: number
  /** Store the weights of classes 1 and up less those of class 0, which then needs none. */
  readonly relative?: boolean
}

export function createPerceptron(bits: number, classes: number): Perceptron {
  const mask = (1 << bits) - 1
  const weights = new Float32Array((mask + 1) * classes)
  const totals = new Float64Array(weights.length)
  const since = new Uint32Array(weights.length)
  const touched = new Uint16Array(mask + 1)
  const scores = new Float32Array(classes)
  let time = 0

  function change(k: number, by: number): void {
    totals[k]! += (time - since[k]!) * weights[k]!
    since[k] = time
    weights[k]! += by
  }

  function average(k: number): number {
    return (totals[k]! + (time - since[k]!) * weights[k]!) / time
  }

  return {
    score(features, count) {
      scores.fill(0)
      for (let i = 0; i < count; i++) {
        const row = (features[i]! & mask) * classes
        for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!
      }
      return scores
    },
    learn(features, count, right, chosen) {
      time++
      if (right === chosen) return
      for (let i = 0; i < count; i++) {
        const row = features[i]! & mask
        if (touched[row]! < 65535) touched[row]!++
        change(row * classes + right, 1)
        change(row * classes + chosen, -1)
      }
    },
    pack({ minimumCount, step, relative = false }) {
      const packed = { counts: '', classes: '', weights: '' }
      for (let row = 0; row <= mask; row++) {
        let count = 0
        const base = relative ? average(row * classes) : 0
        for (let c = relative ? 1 : 0; c < classes && touched[row]! >= minimumCount; c++) {
          const level = Math.max(-45, Math.min(45, Math.round((average(row * classes + c) - base) / step)))
          if (level === 0) continue
          count++
          packed.classes += toCharacter(c)
          packed.weights += toCharacter(level + 45)
        }
        packed.counts += toCharacter(count)
      }
      return packed
    },
  }
}

/** Printable ASCII from "#" without the backslash: 91 values. */
function toCharacter(value: number): string {
  const code = value + 35
  return String.fromCharCode(code >= 92 ? code + 1 : code)
}

/** An averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002). */
export interface Perceptron {
  /** Scores of the classes, current weights; the same array each time. */
  score(features: Int32Array, count: number): Float32Array
  /** Count a decision; when it was wrong, move weights from the class chosen to the right one. */
  learn(features: Int32Array, count: number, right: number, chosen: number): void
  readonly rows: number
  readonly classes: number
  /** The mean of a weight over all decisions so far. */
  average(row: number, c: number): number
  /** How often a row was changed. */
  changes(row: number): number
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
    rows: mask + 1,
    classes,
    average(row, c) {
      const k = row * classes + c
      return (totals[k]! + (time - since[k]!) * weights[k]!) / time
    },
    changes(row) {
      return touched[row]!
    },
  }
}

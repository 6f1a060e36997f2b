/** Find the class with the highest score; the first of equals. */
export function bestClass(scores: Int32Array | Float32Array): number {
  let best = 0
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c
  return best
}

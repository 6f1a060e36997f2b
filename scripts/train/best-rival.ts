/** Find the class with the highest score besides the right one. */
export function bestRival(scores: Float32Array, right: number): number {
  let best = right === 0 ? 1 : 0
  for (let c = 0; c < scores.length; c++) if (c !== right && scores[c]! > scores[best]!) best = c
  return best
}

import type { Word } from '../layers.js'

/** Words of a state: "North Carolina-based". */
const longestState = 3

/** Whether a comma stands between a town and its state in front of whoever sits there: "the Columbus|, Ohio-based company". */
export function partsPlace(tokens: readonly Word[], comma: number): boolean {
  if (tokens[comma]?.norm !== ',' || tokens[comma - 1]?.tag !== 'PROPN') return false
  let at = comma + 1
  while (at < comma + 1 + longestState && tokens[at]?.tag === 'PROPN') at += 1
  return at > comma + 1 && tokens[at]?.norm === '-' && tokens[at + 1]?.norm === 'based'
}

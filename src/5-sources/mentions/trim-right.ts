import type { Word } from '../../layers.js'

/** Where a phrase ends without the marks and conjunctions behind its last word. */
export function trimRight(tokens: readonly Word[], end: number, first: number): number {
  let last = end
  while (last > first + 1 && (tokens[last - 1]?.tag === 'CCONJ' || tokens[last - 1]?.tag === 'PUNCT')) last -= 1
  return last
}

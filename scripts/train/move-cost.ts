import type { ParserState } from '../../src/2-syntax/parser-state.js'
import { attachToBelow, attachToNext, shift } from '../../src/2-syntax/transitions.js'

/**
 * Count the gold arcs that a move puts out of reach: the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013).
 *
 * @param heads Gold heads.
 */
export function moveCost(state: ParserState, move: number, heads: readonly number[]): number {
  const { stack, top, next, size } = state
  const s0 = stack[top]!
  let cost = 0
  if (move === shift) {
    for (let i = 3; i <= top; i++) {
      if (heads[stack[i]!] === next) cost++
      if (i < top && heads[next] === stack[i]) cost++
    }
    return cost
  }
  const head = heads[s0]!
  if (move === attachToNext && (head > next || head === stack[top - 1])) cost++
  if (move === attachToBelow && head >= next) cost++
  for (let word = next; word < size; word++) if (heads[word] === s0) cost++
  return cost
}

/** Every move, for loops. */
export const allMoves = [shift, attachToNext, attachToBelow]

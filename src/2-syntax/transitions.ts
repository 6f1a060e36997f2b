import type { ParserState } from './parser-state.js'

/**
 * The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): shift the next word onto the stack; attach the
 * top of the stack to the next word; attach the top to the word below it.
 */
export const shift = 0
export const attachToNext = 1
export const attachToBelow = 2

/** Whether a move is possible: the root takes one word, the last. */
export function isPossible(state: ParserState, move: number): boolean {
  const atRoot = state.next >= state.size
  if (move === shift) return !atRoot
  if (move === attachToNext) return state.top > 2 && (!atRoot || state.top === 3)
  return state.top > 3
}

/** Make a move; the word that got its head, or -1 after a shift. */
export function makeMove(state: ParserState, move: number): number {
  if (move === shift) {
    state.stack[++state.top] = state.next++
    return -1
  }
  const word = state.stack[state.top--] as number
  const head = move === attachToNext ? state.next : (state.stack[state.top] as number)
  state.stack[state.top + 1] = state.size + 1
  state.head[word] = head
  if (word < head) {
    state.left2[head] = state.left1[head] as number
    state.left1[head] = word
    state.lefts[head] = (state.lefts[head] as number) + 1
  } else {
    state.right2[head] = state.right1[head] as number
    state.right1[head] = word
    state.rights[head] = (state.rights[head] as number) + 1
  }
  return word
}

/** Whether every word has its head. */
export function isDone(state: ParserState): boolean {
  return state.next >= state.size && state.top === 2
}

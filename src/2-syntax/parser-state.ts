import type { WordTraits } from './describe-word.js'

/**
 * Where the parser stands in a sentence of n words: a stack of words that wait for a head, a buffer of words to come.
 *
 * Nodes 0 to n-1 are the words, n is the root behind the last word, n+1 stands for "no such node".
 */
export interface ParserState {
  size: number
  readonly stack: Int32Array
  /** Position of the top of the stack; the stack is empty at 2, below are three "no such node". */
  top: number
  /** First node of the buffer. */
  next: number
  readonly word: Int32Array
  readonly tag: Int32Array
  /** Number of marks before the node. */
  readonly marks: Int32Array
  readonly head: Int32Array
  readonly label: Int32Array
  /** Outermost dependents on either side, then those before them. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  /** Number of dependents on either side. */
  readonly lefts: Int32Array
  readonly rights: Int32Array
}

/** Label of nodes that have none yet. */
const unlabelled = 63

/** Make room for sentences up to a length; `startState` begins each. */
export function createState(longest: number): ParserState {
  const nodes = longest + 2
  const column = () => new Int32Array(nodes)
  return {
    size: 0,
    stack: new Int32Array(nodes + 3),
    top: 2,
    next: 0,
    word: column(),
    tag: column(),
    marks: column(),
    head: column(),
    label: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    lefts: column(),
    rights: column(),
  }
}

/** Begin a sentence in a used state: everything in the buffer. */
export function startState(state: ParserState, words: readonly WordTraits[], tags: Int32Array): void {
  const size = words.length
  const none = size + 1
  const { word, tag, marks } = state
  state.size = size
  state.top = 2
  state.next = 0
  state.stack.fill(none, 0, size + 5)
  state.label.fill(unlabelled, 0, size + 2)
  for (const outermost of [state.left1, state.left2, state.right1, state.right2]) outermost.fill(none, 0, size + 2)
  for (const count of [state.lefts, state.rights]) count.fill(0, 0, size + 2)
  for (let i = 0; i < size; i++) {
    const { hash, mark } = words[i] as WordTraits
    word[i] = hash
    marks[i + 1] = (marks[i] as number) + (mark ? 1 : 0)
    tag[i] = tags[i] as number
  }
  word[size] = 1
  tag[size] = 61
  word[none] = 2
  tag[none] = 62
}

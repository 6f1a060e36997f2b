import type { WordTraits } from './describe-word.js'

/**
 * Where the parser stands in a sentence of n words: a stack of words that wait for a head, a buffer of words to come.
 *
 * Nodes 0 to n-1 are the words, n is the root behind the last word, n+1 stands for "no such node".
 */
export interface ParserState {
  readonly size: number
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
export const unlabelled = 63

/** Begin a sentence: everything in the buffer. */
export function startState(words: readonly WordTraits[], tags: Int32Array): ParserState {
  const size = words.length
  const nodes = size + 2
  const none = size + 1
  const word = new Int32Array(nodes)
  const tag = new Int32Array(nodes)
  const marks = new Int32Array(nodes)
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
  return {
    size,
    stack: new Int32Array(nodes + 3).fill(none),
    top: 2,
    next: 0,
    word,
    tag,
    marks,
    head: new Int32Array(nodes).fill(-1),
    label: new Int32Array(nodes).fill(unlabelled),
    left1: new Int32Array(nodes).fill(none),
    left2: new Int32Array(nodes).fill(none),
    right1: new Int32Array(nodes).fill(none),
    right2: new Int32Array(nodes).fill(none),
    lefts: new Int32Array(nodes),
    rights: new Int32Array(nodes),
  }
}

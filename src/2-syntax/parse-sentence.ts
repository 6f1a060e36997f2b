import { addScores } from './add-scores.js'
import { bestClass } from './best-class.js'
import type { WordTraits } from './describe-word.js'
import { labelFeatures } from './label-features.js'
import { parseFeatures } from './parse-features.js'
import { type ParserState, startState } from './parser-state.js'
import { attachToBelow, attachToNext, isDone, isPossible, makeMove, shift } from './transitions.js'
import type { SparseWeights } from './unpack-weights.js'

export interface ParserWeights {
  readonly moves: SparseWeights
  readonly labels: SparseWeights
  readonly relations: readonly string[]
}

const features = new Int32Array(96)
const moveScores = new Int32Array(3)
const labelScores = new Int32Array(63)

/**
 * Find the head and the relation of each word, greedily, in linear time.
 *
 * @param tags Positions in `tagClasses`.
 * @returns Heads and positions in `relations`; the root's head is the number of words and its label is to be ignored.
 */
export function parseSentence(
  words: readonly WordTraits[],
  tags: Int32Array,
  weights: ParserWeights,
): Pick<ParserState, 'head' | 'label'> {
  const state = startState(words, tags)
  while (!isDone(state)) {
    const word = makeMove(state, bestMove(state, weights.moves))
    if (word >= 0) state.label[word] = bestLabel(state, word, weights)
  }
  return state
}

function bestMove(state: ParserState, weights: SparseWeights): number {
  moveScores.fill(0)
  addScores(moveScores, weights, features, parseFeatures(features, state))
  let best = -1
  for (const move of [shift, attachToNext, attachToBelow]) {
    if (!isPossible(state, move)) continue
    if (best < 0 || (moveScores[move] as number) > (moveScores[best] as number)) best = move
  }
  return best
}

function bestLabel(state: ParserState, word: number, { labels, relations }: ParserWeights): number {
  const head = state.head[word] as number
  if (head === state.size) return 0
  const scores = labelScores.subarray(0, relations.length)
  scores.fill(0)
  addScores(scores, labels, features, labelFeatures(features, state, head, word))
  return bestClass(scores)
}

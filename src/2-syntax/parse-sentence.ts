import { addScores } from './add-scores.js'
import { bestClass } from './best-class.js'
import type { WordTraits } from './describe-word.js'
import { labelFeatures } from './label-features.js'
import { parseFeatures } from './parse-features.js'
import { type ParserState, startState } from './parser-state.js'
import { attachToBelow, attachToNext, isDone, isPossible, makeMove, shift } from './transitions.js'
import type { MoveWeights } from './unpack-move-weights.js'
import type { SparseWeights } from './unpack-weights.js'

export interface ParserWeights {
  readonly moves: MoveWeights
  readonly labels: SparseWeights
  readonly relations: readonly string[]
}

const features = new Int32Array(128)
const labelScores = new Int32Array(64)

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
  const scores = labelScores.subarray(0, weights.relations.length)
  while (!isDone(state)) {
    const word = makeMove(state, bestMove(state, weights.moves))
    if (word < 0) continue
    const head = state.head[word] as number
    if (head < state.size) state.label[word] = bestLabel(scores, state, head, word, weights.labels)
  }
  return state
}

function bestMove(state: ParserState, { mask, rows }: MoveWeights): number {
  const count = parseFeatures(features, state)
  let sum = 0
  for (let i = 0; i < count; i++) sum = (sum + (rows[(features[i] as number) & mask] as number)) | 0
  const below = (sum << 16) >> 16
  const next = (sum - below) >> 16
  let best = isPossible(state, shift) ? shift : attachToNext
  let score = best === shift ? 0 : next
  if (isPossible(state, attachToNext) && next > score) {
    best = attachToNext
    score = next
  }
  if (isPossible(state, attachToBelow) && (below > score || !isPossible(state, best))) best = attachToBelow
  return best
}

function bestLabel(scores: Int32Array, state: ParserState, head: number, word: number, weights: SparseWeights): number {
  scores.fill(0)
  addScores(scores, weights, features, labelFeatures(features, state, head, word))
  return bestClass(scores)
}

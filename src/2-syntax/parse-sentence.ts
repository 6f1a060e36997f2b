import { addScores } from './add-scores.js'
import { bestClass } from './best-class.js'
import type { WordTraits } from './describe-word.js'
import { labelFeatures } from './label-features.js'
import { parseFeatures } from './parse-features.js'
import { type ParserState, startState } from './parser-state.js'
import { tagClasses } from './tag-classes.js'
import { attachToBelow, attachToNext, isDone, isPossible, makeMove, shift } from './transitions.js'
import type { MoveWeights } from './unpack-move-weights.js'
import type { SparseWeights } from './unpack-weights.js'

export interface ParserWeights {
  readonly moves: MoveWeights
  readonly labels: SparseWeights
  readonly relations: readonly string[]
  /** Positions in `relations` of those that a tag and its head settle, so that they need not be scored. */
  readonly settled: { readonly punct: number; readonly det: number; readonly case: number; readonly cc: number }
}

const tagOf = tagClasses.map(({ tag }) => tag)
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const features = new Int32Array(128)
const labelScores = new Int32Array(64)

/**
 * Find the head and the relation of each word, greedily, in linear time.
 *
 * @param state Room for the sentence. Afterwards `head` holds positions, of the root the number of words; `label` positions in
 * `relations`, of the root anything.
 * @param tags Positions in `tagClasses`.
 */
export function parseSentence(
  state: ParserState,
  words: readonly WordTraits[],
  tags: Int32Array,
  weights: ParserWeights,
): void {
  startState(state, words, tags)
  const scores = labelScores.subarray(0, weights.relations.length)
  while (!isDone(state)) {
    const word = makeMove(state, bestMove(state, weights.moves))
    if (word < 0) continue
    const head = state.head[word] as number
    if (head === state.size) continue
    const settled = settle(tagOf[tags[word] as number], head > word && nominal.has(tagOf[tags[head] as number] ?? ''))
    state.label[word] = settled ? weights.settled[settled] : bestLabel(scores, state, head, word, weights.labels)
  }
}

/** The relation of punctuation, conjunctions, and articles and prepositions before a noun: over 97 per cent have no other. */
function settle(tag: string | undefined, beforeNoun: boolean): keyof ParserWeights['settled'] | null {
  if (tag === 'PUNCT') return 'punct'
  if (tag === 'CCONJ') return 'cc'
  if (!beforeNoun) return null
  if (tag === 'DET') return 'det'
  return tag === 'ADP' ? 'case' : null
}

function bestMove(state: ParserState, { mask, rows }: MoveWeights): number {
  if (!isPossible(state, attachToNext) && !isPossible(state, attachToBelow)) return shift
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

import { bestClass } from '../../src/2-syntax/best-class.js'
import { describeWord } from '../../src/2-syntax/describe-word.js'
import { labelFeatures } from '../../src/2-syntax/label-features.js'
import { parseFeatures } from '../../src/2-syntax/parse-features.js'
import { createState, startState } from '../../src/2-syntax/parser-state.js'
import { isDone, isPossible, makeMove } from '../../src/2-syntax/transitions.js'
import { bestRival } from './best-rival.js'
import { allMoves, moveCost } from './move-cost.js'
import { createPerceptron, type Perceptron } from './perceptron.js'
import { createRandom } from './random.js'
import type { GoldSentence } from './read-conllu.js'
import { shuffled } from './shuffled.js'

export interface TrainedParser {
  readonly moves: Perceptron
  readonly labels: Perceptron
  readonly relations: readonly string[]
}

/** A sentence with the tags that a tagger gave it that had not seen it. */
export interface TaggedSentence {
  readonly gold: GoldSentence
  readonly tags: Int32Array
}

/** How far the right move or label has to lead before it counts as learned. */
const moveMargin = 100
const labelMargin = 20

/** How often it follows its own choice. */
const exploration = 0.9

/** Train the parser with a dynamic oracle: it makes its own mistakes and learns the best way on from there. */
export function trainParser(sentences: readonly TaggedSentence[], epochs: number, seed: number): TrainedParser {
  const relations = relationsOf(sentences)
  const moves = createPerceptron(20, 3)
  const labels = createPerceptron(18, relations.length)
  const random = createRandom(seed)
  const features = new Int32Array(128)
  const prepared = sentences.map(({ gold, tags }) => ({
    tags,
    words: gold.map((word) => describeWord(word.text)),
    heads: gold.map((word) => word.head),
    relations: gold.map((word) => relations.indexOf(word.relation)),
  }))
  const state = createState(Math.max(...sentences.map(({ gold }) => gold.length)))
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of shuffled(prepared, random)) {
      startState(state, sentence.words, sentence.tags)
      while (!isDone(state)) {
        const count = parseFeatures(features, state)
        const scores = moves.score(features, count)
        const possible = allMoves.filter((move) => isPossible(state, move))
        const costs = possible.map((move) => moveCost(state, move, sentence.heads))
        const least = Math.min(...costs)
        const chosen = highest(possible, scores)
        const right = highest(
          possible.filter((_, i) => costs[i] === least),
          scores,
        )
        const wrong = possible.filter((_, i) => costs[i]! > least)
        const rival = wrong.length > 0 ? highest(wrong, scores) : right
        moves.learn(features, count, right, scores[right]! - scores[rival]! > moveMargin ? right : rival)
        const word = makeMove(state, epoch > 0 && random() < exploration ? chosen : right)
        const head = state.head[word]!
        if (word < 0 || head === state.size) continue
        const labelCount = labelFeatures(features, state, head, word)
        const labelScores = labels.score(features, labelCount)
        const label = bestClass(labelScores)
        if (head === sentence.heads[word]) {
          const relation = sentence.relations[word]!
          const rival = bestRival(labelScores, relation)
          labels.learn(
            features,
            labelCount,
            relation,
            labelScores[relation]! - labelScores[rival]! > labelMargin ? relation : rival,
          )
        }
        state.label[word] = label
      }
    }
  }
  return { moves, labels, relations }
}

function highest(moves: readonly number[], scores: Float32Array): number {
  let best = moves[0]!
  for (const move of moves) if (scores[move]! > scores[best]!) best = move
  return best
}

function relationsOf(sentences: readonly TaggedSentence[]): readonly string[] {
  const relations = new Set(sentences.flatMap(({ gold }) => gold.map((word) => word.relation)))
  relations.delete('root')
  return [...relations].sort()
}

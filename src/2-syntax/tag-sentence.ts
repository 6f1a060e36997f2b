import { addScores } from './add-scores.js'
import { bestClass } from './best-class.js'
import type { ScoredWord } from './score-word.js'
import { tagClasses } from './tag-classes.js'
import { tagFeatures } from './tag-features.js'
import type { SparseWeights } from './unpack-weights.js'

const features = new Int32Array(32)
const scores = new Int32Array(tagClasses.length)

/** Tag the words of a sentence from left to right; positions in `tagClasses`. */
export function tagSentence(words: readonly ScoredWord[], weights: SparseWeights): Int32Array {
  const tags = new Int32Array(words.length)
  let previous = -1
  let beforePrevious = -1
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as ScoredWord
    let tag = word.only
    if (tag < 0) {
      scores.set(word.scores)
      addScores(scores, weights, features, tagFeatures(features, words, i, previous, beforePrevious))
      tag = bestClass(scores)
    }
    tags[i] = tag
    beforePrevious = previous
    previous = tag
  }
  return tags
}

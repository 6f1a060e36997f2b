import { bestClass } from '../../src/2-syntax/best-class.js'
import { describeWord } from '../../src/2-syntax/describe-word.js'
import { tagClasses } from '../../src/2-syntax/tag-classes.js'
import { tagFeatures } from '../../src/2-syntax/tag-features.js'
import { bestRival } from './best-rival.js'
import { createPerceptron, type Perceptron } from './perceptron.js'
import { createRandom } from './random.js'
import type { GoldSentence } from './read-conllu.js'
import { shuffled } from './shuffled.js'

/** How far the right class has to lead before it counts as learned. */
const margin = 30

/** Train the tagger; it learns from its own earlier tags in the sentence, as it will see them later. */
export function trainTagger(sentences: readonly GoldSentence[], epochs: number): Perceptron {
  const perceptron = createPerceptron(18, tagClasses.length)
  const random = createRandom(1)
  const features = new Int32Array(64)
  const prepared = sentences.map((gold) => ({ gold, words: gold.map((word) => describeWord(word.text)) }))
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { gold, words } of shuffled(prepared, random)) {
      let previous = -1
      let beforePrevious = -1
      for (let i = 0; i < words.length; i++) {
        const { own } = words[i]!
        const context = tagFeatures(features, words, i, previous, beforePrevious)
        features.set(own, context)
        const count = context + own.length
        const scores = perceptron.score(features, count)
        const chosen = bestClass(scores)
        const right = gold[i]!.tagClass
        const rival = bestRival(scores, right)
        perceptron.learn(features, count, right, scores[right]! - scores[rival]! > margin ? right : rival)
        beforePrevious = previous
        previous = chosen
      }
    }
  }
  return perceptron
}

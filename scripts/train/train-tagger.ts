import { bestClass } from '../../src/2-syntax/best-class.js'
import { describeWord } from '../../src/2-syntax/describe-word.js'
import { tagClasses } from '../../src/2-syntax/tag-classes.js'
import { tagFeatures } from '../../src/2-syntax/tag-features.js'
import type { PackedWeights } from '../../src/2-syntax/unpack-weights.js'
import { createPerceptron } from './perceptron.js'
import { createRandom } from './random.js'
import type { GoldSentence } from './read-conllu.js'
import { shuffled } from './shuffled.js'

/** Train the tagger; it learns from its own earlier tags in the sentence, as it will see them later. */
export function trainTagger(sentences: readonly GoldSentence[], epochs: number): PackedWeights {
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
        const chosen = bestClass(perceptron.score(features, count))
        perceptron.learn(features, count, gold[i]!.tagClass, chosen)
        beforePrevious = previous
        previous = chosen
      }
    }
  }
  return perceptron.pack({ minimumCount: 3, step: 1 })
}

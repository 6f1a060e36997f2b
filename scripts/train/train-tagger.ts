import { bestClass } from '../../src/2-syntax/best-class.js'
import { closedClasses, type KnownWords } from '../../src/2-syntax/closed-classes.js'
import { describeWord, type WordTraits } from '../../src/2-syntax/describe-word.js'
import { tagClasses } from '../../src/2-syntax/tag-classes.js'
import { tagFeatures } from '../../src/2-syntax/tag-features.js'
import { bestRival } from './best-rival.js'
import { createPerceptron, type Perceptron } from './perceptron.js'
import { createRandom } from './random.js'
import type { GoldSentence } from './read-conllu.js'
import { shuffled } from './shuffled.js'

/** How far the right class has to lead before it counts as learned. */
const margin = 30

/**
 * Train the tagger; it learns from its own earlier tags in the sentence, as it will see them later.
 *
 * @param known Words that choose among few classes, or have one and teach nothing.
 * @param seed Of the order of the sentences.
 */
export function trainTagger(
  sentences: readonly GoldSentence[],
  epochs: number,
  known: KnownWords,
  seed: number,
): Perceptron {
  const perceptron = createPerceptron(18, tagClasses.length)
  const random = createRandom(seed)
  const features = new Int32Array(64)
  const prepared = sentences.map((gold) => {
    const words = gold.map((word) => describeWord(word.text))
    return { gold, words, closed: words.map((word) => closedClasses(word, known)) }
  })

  function tagWord(word: WordTraits, context: number, closed: readonly number[], right: number): number {
    features.set(word.own, context)
    const count = context + word.own.length
    const scores = perceptron.score(features, count)
    for (const c of closed) scores[c] = -1e6
    const chosen = bestClass(scores)
    if (closed.length === scores.length - 1 || closed.includes(right)) return chosen
    const rival = bestRival(scores, right)
    perceptron.learn(features, count, right, scores[right]! - scores[rival]! > margin ? right : rival)
    return chosen
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { gold, words, closed } of shuffled(prepared, random)) {
      let previous = -1
      let beforePrevious = -1
      for (const [i, word] of words.entries()) {
        const context = tagFeatures(features, words, i, previous, beforePrevious)
        const chosen = tagWord(word, context, closed[i]!, gold[i]!.tagClass)
        beforePrevious = previous
        previous = chosen
      }
    }
  }
  return perceptron
}

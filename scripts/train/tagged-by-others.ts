import { scoreWord } from '../../src/2-syntax/score-word.js'
import { tagSentence } from '../../src/2-syntax/tag-sentence.js'
import { unpackKnownWords } from '../../src/2-syntax/unpack-known-words.js'
import { unpackWeights } from '../../src/2-syntax/unpack-weights.js'
import { listKnownWords } from './list-known-words.js'
import { packWeights } from './pack-weights.js'
import { packing } from './packing.js'
import type { GoldSentence } from './read-conllu.js'
import type { TaggedSentence } from './train-parser.js'
import { trainTagger } from './train-tagger.js'

/** Tag each sentence with a tagger that has not seen it, so that the parser learns from tags as wrong as it will meet. */
export function taggedByOthers(sentences: readonly GoldSentence[], folds: number, epochs: number): TaggedSentence[] {
  const tagged: TaggedSentence[] = []
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, i) => i % folds !== fold)
    const known = unpackKnownWords(listKnownWords(others))
    const weights = unpackWeights(packWeights(trainTagger(others, epochs, known, 1), packing.tagger))
    for (const [i, gold] of sentences.entries()) {
      if (i % folds !== fold) continue
      tagged.push({
        gold,
        tags: tagSentence(
          gold.map((word) => scoreWord(word.text, weights, known)),
          weights,
        ),
      })
    }
  }
  return tagged
}

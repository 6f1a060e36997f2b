import { describeWord } from '../../src/2-syntax/describe-word.js'
import type { GoldSentence } from './read-conllu.js'

/**
 * List the words seen often enough to know every class they can have: word → classes.
 *
 * A dictionary keeps "a court heard" from becoming a noun (Ratnaparkhi 1996), and words with one class need no scoring.
 */
export function listKnownWords(sentences: readonly GoldSentence[], minimumCount = 10): Map<string, number[]> {
  const seen = new Map<string, Map<number, number>>()
  for (const word of sentences.flat()) {
    const { norm } = describeWord(word.text)
    const classes = seen.get(norm) ?? new Map<number, number>()
    classes.set(word.tagClass, (classes.get(word.tagClass) ?? 0) + 1)
    seen.set(norm, classes)
  }
  const known = new Map<string, number[]>()
  for (const [norm, classes] of seen) {
    const total = [...classes.values()].reduce((sum, count) => sum + count, 0)
    if (total < minimumCount) continue
    // one in five hundred is a slip of the annotators
    const likely = [...classes].filter(([, count]) => count > total / 500)
    known.set(
      norm,
      likely.map(([tagClass]) => tagClass).sort((a, b) => a - b),
    )
  }
  return known
}

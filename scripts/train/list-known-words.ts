import { describeWord } from '../../src/2-syntax/describe-word.js'
import type { GoldSentence } from './read-conllu.js'

/**
 * List the words seen often enough to know every class they can have: "13,14" → "heard said", classes by position.
 *
 * A dictionary keeps "a court heard" from becoming a noun (Ratnaparkhi 1996), and words with one class need no scoring.
 */
export function listKnownWords(sentences: readonly GoldSentence[], minimumCount = 10): Record<string, string> {
  const seen = new Map<string, Map<number, number>>()
  for (const word of sentences.flat()) {
    const { norm } = describeWord(word.text)
    const classes = seen.get(norm) ?? new Map<number, number>()
    classes.set(word.tagClass, (classes.get(word.tagClass) ?? 0) + 1)
    seen.set(norm, classes)
  }
  const known: Record<string, string> = {}
  for (const [norm, classes] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...classes.values()].reduce((sum, count) => sum + count, 0)
    if (total < minimumCount) continue
    // one in five hundred is a slip of the annotators
    const likely = [...classes].filter(([, count]) => count > total / 500).map(([tagClass]) => tagClass)
    const key = likely.sort((a, b) => a - b).join(',')
    known[key] = known[key] === undefined ? norm : `${known[key]} ${norm}`
  }
  return known
}

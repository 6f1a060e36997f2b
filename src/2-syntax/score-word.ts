import { addScores } from './add-scores.js'
import { bestClass } from './best-class.js'
import { closedClasses, type KnownWords } from './closed-classes.js'
import { describeWord, type WordTraits } from './describe-word.js'
import { tagClasses } from './tag-classes.js'
import type { SparseWeights } from './unpack-weights.js'

/** A word with what the tagger makes of it before it looks at the neighbours. */
export interface ScoredWord extends WordTraits {
  /** Score per tag class. */
  readonly scores: Int32Array
  /** The one class it can have, or -1. */
  readonly only: number
}

/** Describe a word and score its tags; done once for each different word of a text. */
export function scoreWord(text: string, tagger: SparseWeights, known: KnownWords): ScoredWord {
  const traits = describeWord(text)
  const closed = closedClasses(traits, known)
  const scores = new Int32Array(tagClasses.length)
  const isCertain = closed.length === scores.length - 1
  if (!isCertain) addScores(scores, tagger, traits.own, traits.own.length)
  for (const c of closed) scores[c] = -1e6
  const { norm, hash, suffix3, capital, mark, own } = traits
  return { norm, hash, suffix3, capital, mark, own, scores, only: isCertain ? bestClass(scores) : -1 }
}

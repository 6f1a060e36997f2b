import { addScores } from './add-scores.js'
import { describeWord, type WordTraits } from './describe-word.js'
import { tagClasses } from './tag-classes.js'
import type { SparseWeights } from './unpack-weights.js'

/** A word with what the tagger makes of it before it looks at the neighbours. */
export interface ScoredWord extends WordTraits {
  /** Score per tag class. */
  readonly scores: Int32Array
}

/** Describe a word and score its tags; done once for each different word of a text. */
export function scoreWord(text: string, tagger: SparseWeights): ScoredWord {
  const traits = describeWord(text)
  const scores = new Int32Array(tagClasses.length)
  addScores(scores, tagger, traits.own, traits.own.length)
  return { ...traits, scores }
}

import type { KnownWords } from '../closed-classes.js'
import type { WordTraits } from '../describe-word.js'

interface Mending {
  readonly id: string
  /** Tag classes of the words that it looks at. */
  readonly mends: readonly number[]
  readonly examples: {
    /** Sentences with the settled words in brackets, and their class. */
    readonly settled: readonly { readonly text: string; readonly tag: number }[]
    /** Sentences that look alike, in which the rule settles nothing. */
    readonly left: readonly string[]
  }
}

/** A word that the tagger takes for another: the words before it are settled, those behind it are as tagged. */
export interface TagRule extends Mending {
  /** What the word is; undefined where the rule does not tell. */
  readonly tagOf: (words: readonly WordTraits[], tags: Int32Array, at: number, known: KnownWords) => number | undefined
}

/** Several words next to each other, told from one of them. */
export interface GroupRule extends Mending {
  /** Settle the words, if they are such a group. */
  readonly settle: (words: readonly WordTraits[], tags: Int32Array, at: number) => boolean
}

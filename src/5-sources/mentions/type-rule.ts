import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { SourceType } from '../../types.js'
import type { Description } from './read-description.js'

/** What a rule looks at. */
export interface TypeView {
  readonly description: Description
  readonly noun: string
  readonly words: SourceLexicon
  /** A number or small quantifier counts them: "three", "several", "dozens". */
  readonly counted: boolean
  /** A named body stands before or after: "Tax Office officials", "analysts at Calder Group". */
  readonly affiliated: boolean
  /** "familiar with", "briefed on", "who attended". */
  readonly knows: boolean
  /** "In interviews, voters said": some of them were met. */
  readonly interviewed: boolean
  /** With a year or who wrote it: "a 2019 paper", "a paper by", "a paper published". */
  readonly published: boolean
  /** Human by what follows: "who". */
  readonly human: boolean
  /** Determiner left out, lower case: where a name was not read as one. */
  readonly whole: string
  readonly has: (...norms: readonly string[]) => boolean
}

export interface TypeRule {
  readonly id: string
  readonly type: SourceType
  readonly fits: (view: TypeView) => boolean
  /** Sentences, each with a phrase of which the rule decides in brackets. */
  readonly examples: readonly string[]
}

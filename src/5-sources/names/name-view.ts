import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'

/** A name as the rules of its kind see it. */
export interface NameView extends Range {
  readonly tokens: readonly Word[]
  readonly words: SourceLexicon
  /** First token behind its sentence. */
  readonly limit: number
  /** What stands before it and says what the bearer is: "Former House Speaker". */
  readonly title: Range | null
  /** Its words, lower case. */
  readonly parts: readonly string[]
  /** Its words in one, without "'s". */
  readonly whole: string
  readonly start: string
  readonly last: string
  /** First word as written. */
  readonly written: string
  /** The token before, or undefined at the text's start. */
  readonly previous: Word | undefined
  readonly next: Word | undefined
  /** More than one word. */
  readonly long: boolean
  /** "the" stands before it. */
  readonly definite: boolean
  /** Begins with a given name. */
  readonly given: boolean
  /** One of its words makes it a body's: "Ministry". */
  readonly body: boolean
}

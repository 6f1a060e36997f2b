import type { ParsedDocument } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'

/** What every content rule may look at. */
export interface Context {
  readonly document: ParsedDocument
  readonly lexicon: Lexicon
  /** Head tokens of the cue candidates that report speech. */
  readonly cueHeads: ReadonlySet<number>
  /** The lexicon class of the cue at each head. */
  readonly classes: ReadonlyMap<number, string>
  /** Per sentence: tokens where a parenthetical report begins (", the mayor said"), which end the contents before them. */
  readonly barriers: ReadonlyMap<number, readonly number[]>
}

import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Names } from '../mention.js'

/** A source phrase and its head. */
export interface HeadView {
  readonly document: ParsedDocument
  readonly tokens: readonly Word[]
  readonly names: Names
  readonly range: Range
  readonly head: Word
  readonly words: SourceLexicon
}

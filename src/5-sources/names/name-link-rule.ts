import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'

/** The word behind a name so far. */
export interface NameLinkView {
  readonly tokens: readonly Word[]
  readonly words: SourceLexicon
  /** First token of the name. */
  readonly from: number
  readonly at: number
  /** First token that cannot be the name's. */
  readonly limit: number
  readonly token: Word
  readonly before: Word
  readonly next: Word | undefined
}

/** How a name goes on. The first rule that applies takes its words into the name. */
export interface NameLinkRule {
  readonly id: string
  /** Words that it takes. */
  readonly length: 1 | 2 | 3
  readonly applies: (view: NameLinkView) => boolean
  /** Sentences with a mark where the rule takes the name further. */
  readonly examples: readonly string[]
}

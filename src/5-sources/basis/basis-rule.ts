import type { Word } from '../../layers.js'
import type { PersonNouns } from '../../lexicon/person-nouns.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Basis } from '../../types.js'

/** A word of the phrase that describes a source, with what stands around it. */
export interface BasisView {
  readonly word: Word
  readonly previous: Word | undefined
  readonly next: Word | undefined
  /** The next few words of the phrase. */
  readonly rest: readonly Word[]
  readonly tokens: readonly Word[]
  readonly words: SourceLexicon['basis']
}

/** A way to say how a source knows. */
export interface BasisRule {
  readonly id: string
  readonly basis: Basis
  readonly applies: (view: BasisView) => boolean
  /** Sentences of which the rule tells the basis. */
  readonly examples: readonly string[]
}

/** How somebody knows whom a noun names, where no other words say it. */
export interface BasisNounRule {
  readonly id: string
  readonly basis: Basis
  readonly applies: (noun: string, nouns: PersonNouns) => boolean
  /** Nouns of which the rule tells the basis. */
  readonly examples: readonly string[]
}

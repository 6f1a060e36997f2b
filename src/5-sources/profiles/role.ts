import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { NameMention, Names } from '../mention.js'

/** What the article says somebody is, at one place. */
export interface Role {
  /** Token behind its words. */
  readonly end: number
  /** "director", "co-founder": one or several. */
  readonly roles: readonly Range[]
  /** "the Ostrow Institute" */
  readonly affiliations: readonly Range[]
  /** Nouns by which he or she may be called later: "director". */
  readonly nouns: readonly string[]
}

/** What a role is read from. */
export interface RoleText {
  readonly tokens: readonly Word[]
  readonly names: Names
  readonly words: SourceLexicon
}

/** A name beside which a role may stand. */
export interface RolePlace extends RoleText {
  readonly name: NameMention
  readonly sentence: Range
}

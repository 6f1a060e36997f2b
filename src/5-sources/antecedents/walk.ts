import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Bearer, Query, Resolution } from '../bearer.js'
import type { Names } from '../mention.js'
import type { Interview } from './interview-of.js'
import type { Scene } from './open-scene.js'

/** The walk through an article, up to the mention at hand. */
export interface Walk {
  readonly document: ParsedDocument
  readonly names: Names
  /** 1 for tokens of formulas and reasons: no part of a description. */
  readonly masked: Uint8Array
  readonly words: SourceLexicon
  readonly scene: Scene
  readonly interview: Interview | null
  /** Per head of a source phrase: whom it stands for. */
  readonly ofHead: ReadonlyMap<number, Resolution>
  /** Who speaks the quotation around a mention. */
  readonly outer: (query: Query) => readonly Query[]
  /** Whom any phrase stands for, by the rules of its form. */
  readonly antecedentOf: (query: Query) => Resolution
}

/** Whom a source phrase stands for that is a name or was met before. */
export function bearersKnown({ scene, ofHead }: Walk, { mention }: Query): readonly Bearer[] {
  if (mention.form === 'name') return [mention.entity, ...mention.also].map(scene.bearerOfName)
  return ofHead.get(mention.head)?.bearers ?? []
}

import type { Range } from '../layers.js'
import type { HeadCount, SourceType } from '../types.js'

export type Gender = 'female' | 'male' | 'either'

export type NameKind = 'person' | 'organization' | 'media' | 'document' | 'place' | 'unknown'

/** A capitalised name at one place, without the title before it. */
export interface NameMention extends Range {
  /** As written, initials spelled out: "Paul D. Ryan". */
  readonly text: string
  /** Lower case words without particles: ["paul", "d", "ryan"]. */
  readonly words: readonly string[]
  /** What stands before it and says what the bearer is: "Former House Speaker". */
  readonly title: Range | null
  readonly kind: NameKind
  /** Whether the kind shows here, and is not only the likeliest. */
  readonly sure: boolean
  /** Rule that gave the kind. */
  readonly ruleId: string
  readonly gender: Gender | null
  /** Only modifies a noun: "the Milner administration". */
  readonly modifier: boolean
  /** A preposition stands before it: "in Jordan". */
  readonly placed: boolean
  /** Somebody's kin, as what stands behind it says: "J. Doe, Jane's father". */
  readonly kin: boolean
}

/** Whoever a name of the article stands for. Positions in `Names.entities` are its identity. */
export interface NamedEntity {
  readonly name: string
  readonly kind: NameKind
  /** Whether the kind shows somewhere, and is not only the likeliest. */
  readonly sure: boolean
  readonly gender: Gender | null
}

export interface Names {
  readonly mentions: readonly NameMention[]
  readonly entities: readonly NamedEntity[]
  /** Per mention: position in `entities`. */
  readonly entityOf: readonly number[]
  /** Per token: position in `mentions` of the name that holds it, or -1. */
  readonly at: Int32Array
  /** People by surname: positions in `entities`. */
  readonly bySurname: ReadonlyMap<string, readonly number[]>
}

/** One source phrase of one attribution, read on its own. */
export interface Mention extends Range {
  readonly head: number
  readonly form: 'pronoun' | 'name' | 'description'
  /** Reading before coreference. */
  readonly type: SourceType
  /** Rule that gave the type. */
  readonly ruleId: string
  /** Position in `Names.entities`, or -1. */
  readonly entity: number
  /** Others that the same name stands for: "the Khans". */
  readonly also: readonly number[]
  /** Noun that the phrase turns on: "official"; the pronoun itself. */
  readonly noun: string
  readonly definite: boolean
  readonly plural: boolean
  readonly number: HeadCount | null
  readonly gender: Gender | null
  /** Words that name it, without the anonymity formula: "a senior ministry official". */
  readonly label: Range
  /** A clause behind a comma tells more of it. */
  readonly toldBehind: boolean
  /** The larger group: "two of the officials". */
  readonly partOf: Range | null
}

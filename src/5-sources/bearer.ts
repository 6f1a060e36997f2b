import type { Range } from '../layers.js'
import type { SourceType } from '../types.js'
import type { Gender, Mention } from './mention.js'

/** Somebody or something the article speaks of, while its mentions are being collected. */
export interface Bearer {
  readonly index: number
  /** Position in `Names.entities`, or -1. */
  readonly name: number
  type: SourceType
  gender: Gender | null
  plural: boolean
  readonly mentions: Mention[]
  /** Nouns by which it has been called, titles and appositions too. */
  readonly nouns: Set<string>
  /** Adjectives and names before those nouns, lower case: "iranian", "senior". */
  readonly modifiers: Set<string>
  /** The group it is part of. */
  readonly subsetOf: Bearer | null
  /** Whose husband or spokesman. */
  owner: Bearer | null
  /** Of "her husband" whose pronoun that is. */
  readonly ownedBy: Gender | null
  /** Its nouns are words for people. */
  human: boolean
  /** That it is of this type shows somewhere, and is not only likely. */
  readonly sure: boolean
  /** Token of the last mention so far. */
  last: number
  /** Mentions so far. */
  seen: number
  /** Said to be with a named body: an analyst, no candidate. */
  employed: boolean
}

/** One place where a bearer is mentioned, as an antecedent for what follows. */
export interface Occurrence {
  readonly bearer: Bearer
  readonly token: number
  /** Sentences so far that are not wholly quoted. */
  readonly narrative: number
  readonly block: number
  readonly subject: boolean
  /** In the first sentence of its paragraph. */
  readonly opens: boolean
  /** Source of an attribution. */
  readonly speaker: boolean
  /** Speaker of a question: the other one answers. */
  readonly asks: boolean
  readonly quotation: number
  /** Part of what somebody else says: talked about, not talking. */
  readonly reported: boolean
  /** "Orr's", "the Milner administration": hardly an antecedent. */
  readonly weak: boolean
}

/** Whom a mention stands for, and how that was found. */
export interface Resolution {
  readonly bearers: readonly Bearer[]
  readonly ruleId: string
  /** Another bearer was nearly as likely. */
  readonly guess: boolean
}

/** What a rule finds: whom a mention stands for, and what the search showed of them on the way, for the walk to note. */
export interface Finding extends Resolution {
  /** Whose the first of them is, where nothing told before. */
  readonly owner?: Bearer | null
  /** One more label by which the first of them can be found again. */
  readonly key?: string | null
  /** A phrase beside the mention that describes them. */
  readonly described?: Mention
}

/** A source phrase of a link, with the ranges of what it says. */
export interface Query {
  readonly mention: Mention
  readonly content: readonly Range[]
  /** The cue asks: whoever speaks next is the other. */
  readonly asks: boolean
  /** The cue denies. */
  readonly denies: boolean
  /** Position in `links`, or -1: found beside the links, by a formula or a knowledge phrase. */
  readonly link: number
  /** Position in `links` of the report around it, or -1. */
  readonly within: number
  /** In the words of whoever speaks there: between quotation marks or in a turn of an interview. */
  readonly spoken: boolean
  /** Position in `nonResponses`, or -1. */
  readonly nonResponse: number
  /** Found beside the links, but plainly a source of the story. */
  readonly source: boolean
}

/** The fields of a query for a mention that stands beside the links: nobody reports anything there. */
export const unlinked = {
  asks: false,
  denies: false,
  link: -1,
  within: -1,
  spoken: false,
  nonResponse: -1,
  source: false,
} as const

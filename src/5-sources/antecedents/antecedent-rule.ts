import type { Finding, Query } from '../bearer.js'
import type { Walk } from './walk.js'

/** A way to find whom a pronoun or a description stands for. */
export interface AntecedentRule {
  readonly id: string
  /** Null where the rule does not apply. It may open a bearer, but leaves those there are as they are. */
  readonly find: (walk: Walk, query: Query) => Finding | null
  /** Texts in which the rule decides, the phrase it decides of, last in its text, and whom that stands for. */
  readonly examples: readonly AntecedentExample[]
}

export interface AntecedentExample {
  readonly text: string
  readonly mention: string
  readonly sources: readonly string[]
  /** Of which group whoever is meant is part. */
  readonly partOf?: string
  /** All sources of the text, where those of the phrase alone do not show whether it is somebody new. */
  readonly all?: readonly string[]
  /** Trace of the result, where the rule passes the phrase on to another one. */
  readonly trace?: string
}

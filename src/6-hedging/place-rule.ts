import type { ParsedDocument, Word } from '../layers.js'
import type { Claim } from './find-claim.js'
import type { Hedge } from './find-hedges.js'

/** A word between a hedge and the predicate of the claim, on the way up the tree. */
export interface PlaceStep {
  readonly document: ParsedDocument
  readonly hedge: Hedge
  readonly claim: Claim
  /** The token of the hedge that the grammar hangs on. */
  readonly head: Word
  readonly word: Word
  /** How the word hangs on the next, without a subtype: "acl". */
  readonly relation: string
  /** Noun phrases that the way has led through, with this one. */
  readonly nouns: number
}

/** Whether a step up leads out of the main proposition. The first rule that applies decides. */
export interface PlaceRule {
  readonly id: string
  readonly applies: (step: PlaceStep) => boolean
  /** Why a hedge below does not weaken the claim, or null: the way goes on. */
  readonly reason: string | null
  /** Claims of somebody, each with the hedge in brackets. */
  readonly examples: readonly string[]
}

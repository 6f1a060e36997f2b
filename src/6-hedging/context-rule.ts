import type { HedgeLevel } from '../types.js'
import type { Use } from './surroundings.js'

/** What a word means in a context. The first rule of a word that applies decides; without one the word counts. */
export interface ContextRule {
  readonly id: string
  /** Entries of the hedge lexicon. */
  readonly words: readonly string[]
  readonly applies: (use: Use) => boolean
  /** Why the word does not count here, or null: it counts. */
  readonly inactiveBecause: string | null
  /** When the context moves the word on the scale. */
  readonly level?: HedgeLevel
  /** When the context makes the word open a condition, or no longer: "should the dam break", "asked if". */
  readonly condition?: boolean
  /** Sentences in which the rule decides about one of its words. */
  readonly examples: readonly string[]
}

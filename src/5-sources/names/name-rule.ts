import type { NameKind } from '../mention.js'
import type { NameView } from './name-view.js'

/** A sign of what a name is the name of. The first rule that applies decides. */
export interface NameRule {
  readonly id: string
  readonly kind: NameKind
  /** Set where the kind does not show and is only the likeliest. */
  readonly sure?: false
  readonly applies: (name: NameView) => boolean
  /** Sentences in which the rule decides about one of the names. */
  readonly examples: readonly string[]
}

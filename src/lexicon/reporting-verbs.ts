import type { Stance } from '../types.js'

/** A verb or phrase that reports speech, thought or evidence. */
export interface ReportingVerb {
  /** Words of the base form: "say", "point out", "be quoted as saying". */
  readonly lemma: string
  readonly class: string
  readonly act: string
  readonly stance: Stance
  /** What it does to an unhedged content: "none", "probable", "possible", "open", "asserted-intent", "polarity-". */
  readonly effect: string
}
export const reportingVerbs: readonly ReportingVerb[] = []

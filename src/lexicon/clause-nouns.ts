/* Nouns before a clause that no verb reports. Our own lists. */

/** Nouns whose clause is theirs and no report: "on condition that", "in the sense that". */
export const clauseNouns: ReadonlySet<string> = new Set(
  'fact idea notion condition sense ground news sign evidence way'.split(' '),
)

/** Nouns of what somebody denies or repeats: "a claim the council denies". */
export const claimNouns: ReadonlySet<string> = new Set(
  'claim allegation charge accusation assertion suggestion idea figure view'.split(' '),
)

/** Prepositions that bring a gerund its subject: "with Haim | calling it a plot". */
export const bringing: ReadonlySet<string> = new Set(['with', 'about', 'over'])

/** How the main verb of a clause hangs, which a participle goes along with. */
export const leading: ReadonlySet<string> = new Set(['root', 'conj', 'parataxis'])

/** What was asked tells nothing of who answers: "a clerk|, asked whether he knew, said". */
export const asking: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned'])

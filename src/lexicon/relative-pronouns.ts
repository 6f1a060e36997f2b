/** Pronouns that stand for a subject named before: "Doe, who said …", "a report that says …". */
export const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that'])

/** Words that open a relative clause and nothing else behind a comma. */
export const relativeOpeners: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'where'])

/** The same with "that", which may also open a content. */
export const relativesAndThat: ReadonlySet<string> = new Set([...relativeOpeners, 'that'])

/** Pronouns that stand for a subject named before: "Doe, who said …", "a report that says …". */
export const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that'])

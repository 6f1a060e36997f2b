/** Words for one of a group that has been told of: "one said", "another said". */
export const memberWords: ReadonlySet<string> = new Set(['one', 'another'])

/** Which one of a group somebody is: the "third" is none of two. */
export const ordinals: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5 }

/** Words before a noun that tell one of a group from the others: "a third employee", "the other official". */
export const memberModifiers: ReadonlySet<string> = new Set([...memberWords, 'other', ...Object.keys(ordinals)])

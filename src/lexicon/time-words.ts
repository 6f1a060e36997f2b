/** Days of the week: a source phrase ends before one. */
export const days: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

/** Words that name a time, so that they are no speaker where a tree takes them for a subject. */
export const timeWords: ReadonlySet<string> = new Set([
  ...days,
  ...(
    'january february march april may june july august ' +
    'september october november december day week month year morning afternoon evening night today yesterday tonight ' +
    'summer winter spring weekend time moment minute instant later earlier now then meanwhile however'
  ).split(' '),
])

/** Prepositions that tell when: "Doe, | after the vote, | said". */
export const timePrepositions: ReadonlySet<string> = new Set(['during', 'after', 'before', 'amid'])

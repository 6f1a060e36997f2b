/** Words for one of a group that has been told of: "one said", "another said". */
export const memberWords: ReadonlySet<string> = new Set(['one', 'another'])

/** Words before a noun that tell one of a group from the others: "a third employee", "the other official". */
export const memberModifiers: ReadonlySet<string> = new Set([
  ...memberWords,
  ...'other second third fourth fifth'.split(' '),
])

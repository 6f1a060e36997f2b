/** Words that open a description behind the noun of a source: "an insider close to …", "people familiar with …". Our own list. */
export const describing: ReadonlySet<string> = new Set(
  'of from for with close closest familiar near at inside within'.split(' '),
)

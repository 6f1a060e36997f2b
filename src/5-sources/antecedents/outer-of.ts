import type { Query } from '../bearer.js'

/** Make what finds who speaks the words in which a pronoun stands: nobody calls himself "he". */
export function outerOf(queries: readonly Query[]): (query: Query) => readonly Query[] {
  const ofLink = new Map<number, Query[]>()
  for (const query of queries) {
    const there = ofLink.get(query.link)
    if (there) there.push(query)
    else ofLink.set(query.link, [query])
  }
  return ({ within, spoken }) => (spoken ? (ofLink.get(within) ?? []) : [])
}

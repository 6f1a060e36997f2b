import type { ParsedDocument } from '../../layers.js'
import type { Query } from '../bearer.js'

/** Make what finds who speaks the quotation in which a pronoun stands: nobody calls himself "he". */
export function outerOf({ tokens }: ParsedDocument, queries: readonly Query[]): (query: Query) => readonly Query[] {
  const ofLink = new Map<number, Query[]>()
  for (const query of queries) {
    const there = ofLink.get(query.link)
    if (there) there.push(query)
    else ofLink.set(query.link, [query])
  }
  return ({ mention, within }) => {
    const quoted = (tokens[mention.head]?.quotation ?? -1) >= 0
    return within >= 0 && quoted ? (ofLink.get(within) ?? []) : []
  }
}

import type { ParsedDocument } from '../layers.js'
import type { Query } from './bearer.js'

/** Find who speaks the quotation in which a pronoun stands: nobody calls himself "he". */
export function outerOf(
  { tokens }: ParsedDocument,
  { mention, within }: Query,
  queries: readonly Query[],
): readonly Query[] {
  const quoted = within >= 0 && (tokens[mention.head]?.quotation ?? -1) >= 0
  return quoted ? queries.filter(({ link }) => link === within) : []
}

import type { Formula, ParsedDocument, Range, Word } from '../../layers.js'
import type { Bearer, Query, Resolution } from '../bearer.js'
import type { Grant } from './anonymity-of.js'

const near = 2

/**
 * Bind each anonymity formula, with its reason, to all bearers that it covers.
 *
 * @param asking Per formula: positions in `queries` of those who asked.
 */
export function bindGrants(
  { tokens }: ParsedDocument,
  formulas: readonly Formula[],
  reasons: readonly (Range | null)[],
  asking: readonly (readonly number[])[],
  queries: readonly Query[],
  resolutions: readonly Resolution[],
): ReadonlyMap<Bearer, Grant> {
  const grants = new Map<Bearer, Grant>()
  formulas.forEach(({ range }, index) => {
    const reason = reasons[index] ?? null
    for (const query of asking[index] ?? [])
      for (const bearer of (resolutions[query] as Resolution).bearers) {
        const known = grants.get(bearer)
        if (!known || (reason && !known.reason)) grants.set(bearer, { formula: range, reason })
      }
  })
  spread()
  return grants

  /** "Senior officials spoke on condition of anonymity" covers the officials quoted just before. */
  function spread(): void {
    const quoted = new Map<string, Query>()
    const order = queries.map((_, index) => index).sort((a, b) => headOf(a) - headOf(b))
    const ofQuery = new Map(queries.map((query, index) => [query, index]))
    for (const index of order) {
      const query = queries[index] as Query
      const { form, plural, noun } = query.mention
      if (form !== 'description' || !plural) continue
      const [asker] = (resolutions[index] as Resolution).bearers
      const before = quoted.get(noun)
      const grant = asker && grants.get(asker)
      if (query.link >= 0) quoted.set(noun, query)
      if (!before || !grant || sentenceOf(query) - sentenceOf(before) > near) continue
      for (const bearer of (resolutions[ofQuery.get(before) as number] as Resolution).bearers)
        if (!grants.has(bearer)) grants.set(bearer, grant)
    }
  }

  function headOf(index: number): number {
    return (queries[index] as Query).mention.head
  }

  function sentenceOf({ mention }: Query): number {
    return (tokens[mention.head] as Word).sentence
  }
}

import type { ParsedDocument, Range } from '../../layers.js'

const addresses: ReadonlySet<string> = new Set(['mr.', 'mrs.', 'ms.', 'mr', 'mrs', 'ms'])

/** "Doe", "Mr. Doe": somebody introduced before, whom a relative clause does not identify. */
export function isSurname({ tokens }: ParsedDocument, { first, end }: Range): boolean {
  const [one, other] = tokens.slice(first, end)
  if (one?.tag !== 'PROPN' || end - first > 2) return false
  return end - first === 1 || (addresses.has(one.norm) && other?.tag === 'PROPN')
}

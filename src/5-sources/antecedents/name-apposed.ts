import type { ParsedDocument } from '../../layers.js'
import type { Mention, Names } from '../mention.js'
import { isPersonName } from '../mentions/is-person-name.js'
import { nameAt } from '../names/name-at.js'

/** What stands before a name that opens its clause: "in what | Orr, the treasurer, called". */
const opening: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'PRON'])
/** They bring in somebody else: "Orr, a nurse, said" is no "a nurse told Orr". */
const others: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another'])

/**
 * Find whose apposition a source phrase is where only that was taken for the source: "Orr, | rVotes' owner|, said"; not "Orr, his aide
 * said, left" nor "according to Orr, his aide, an old man, said".
 *
 * @returns Position in `names.entities`, or -1.
 */
export function nameApposed({ tokens }: ParsedDocument, names: Names, { first, end }: Mention): number {
  const name = tokens[first - 1]?.text === ',' ? nameAt(names, first - 2) : undefined
  const closes = tokens[end]?.text === ',' || tokens[end - 1]?.text === ','
  if (!name || !closes || name.end !== first - 1 || name.modifier || others.has(tokens[first]?.norm ?? '')) return -1
  const from = name.title?.first ?? name.first
  const before = tokens[from - 1]
  const opens = before?.sentence !== tokens[from]?.sentence || opening.has(before?.tag ?? '')
  const index = names.at[first - 2] ?? -1
  return opens && isPersonName(names, index) ? (names.entityOf[index] ?? -1) : -1
}

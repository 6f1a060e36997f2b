import type { ParsedDocument } from '../../layers.js'
import type { Mention, Names } from '../mention.js'
import { entityAt } from '../names/entity-at.js'
import { nameAt } from '../names/name-at.js'

const links = new Set(['by', 'from', 'of'])
/** "data obtained by Doe": who came by a document did not issue it. */
const receiving = new Set('obtained seen reviewed viewed acquired examined analyzed analysed'.split(' '))

/** Find who issued a document: "the CBO report", "a report by the agency's inspector", "Apex's filing". */
export function issuerOf({ tokens }: ParsedDocument, names: Names, { label, head }: Mention): string | null {
  for (let at = label.first; at < label.end; at += 1) {
    const name = nameAt(names, at)
    if (!name) continue
    const linkAt = tokens[name.first - 1]?.tag === 'DET' ? name.first - 2 : name.first - 1
    if (receiving.has(tokens[linkAt - 1]?.norm ?? '')) continue
    if (at < head || links.has(tokens[linkAt]?.norm ?? '')) return entityAt(names, at)?.name ?? null
  }
  return null
}

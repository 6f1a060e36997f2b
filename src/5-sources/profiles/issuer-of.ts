import type { ParsedDocument } from '../../layers.js'
import type { Mention, Names } from '../mention.js'

const links = new Set(['by', 'from', 'of'])
/** "data obtained by Doe": who came by a document did not issue it. */
const receiving = new Set('obtained seen reviewed viewed acquired examined analyzed analysed'.split(' '))

/** Find who issued a document: "the CBO report", "a report by the agency's inspector", "Apex's filing". */
export function issuerOf({ tokens }: ParsedDocument, names: Names, { label, head }: Mention): string | null {
  for (let at = label.first; at < label.end; at += 1) {
    const index = names.at[at] ?? -1
    const mention = names.mentions[index]
    if (!mention) continue
    const linkAt = tokens[mention.first - 1]?.tag === 'DET' ? mention.first - 2 : mention.first - 1
    if (receiving.has(tokens[linkAt - 1]?.norm ?? '')) continue
    if (at < head || links.has(tokens[linkAt]?.norm ?? ''))
      return names.entities[names.entityOf[index] as number]?.name ?? null
  }
  return null
}

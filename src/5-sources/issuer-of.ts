import type { ParsedDocument } from '../layers.js'
import type { Mention, Names } from './mention.js'

const links = new Set(['by', 'from', 'of'])

/** Find who issued a document: "the CBO report", "a report by the agency's inspector", "Apex's filing". */
export function issuerOf({ tokens }: ParsedDocument, names: Names, { label, head }: Mention): string | null {
  for (let at = label.first; at < label.end; at += 1) {
    const index = names.at[at] ?? -1
    const mention = names.mentions[index]
    if (!mention) continue
    const before = tokens[mention.first - 1]?.norm ?? ''
    const link = before === 'the' ? (tokens[mention.first - 2]?.norm ?? '') : before
    if (at < head || links.has(link)) return names.entities[names.entityOf[index] as number]?.name ?? null
  }
  return null
}

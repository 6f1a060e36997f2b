import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Names } from '../mention.js'
import { entityAt } from '../names/entity-at.js'
import { nameAt } from '../names/name-at.js'
import type { Description } from './read-description.js'

const serving = /^(?:official|minister|authority|expert|analyst)$/

/** Whether a body stands before or after a noun for people: "Tax Office officials", "analysts at Calder Group". */
export function isAffiliated(
  { tokens }: ParsedDocument,
  { before, after, lemma }: Description,
  names: Names,
  words: SourceLexicon,
): boolean {
  for (let at = before.first; at < before.end; at += 1) {
    const name = nameAt(names, at)
    const kind = entityAt(names, at)?.kind
    if (name && kind !== 'unknown' && (kind !== 'person' || name.modifier)) return true
    const norm = tokens[at]?.norm ?? ''
    if (words.places.demonyms.has(norm) && serving.test(lemma)) return true
    if (words.organizationNouns.has(norm) && tokens[at]?.tag === 'NOUN') return true
  }
  const joined = /^(?:at|of|from|with|for|in|the|to|on)$/.test(tokens[after.first]?.norm ?? '')
  for (let at = after.first; joined && at < Math.min(after.end, after.first + 6); at += 1)
    if (nameAt(names, at)) return true
  return false
}

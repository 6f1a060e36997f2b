import type { ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Mention, Names } from '../mention.js'
import { entityAt } from '../names/entity-at.js'
import { isSubject } from './is-subject.js'

/** Words of a title before a name, and its first word. */
const longestTitle = 8
const verbal: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** Find whose name is the subject behind the clause of a pronoun that opens the sentence: "While he left early, | Orr said"; or -1. */
export function nameAhead(
  { tokens, sentences }: ParsedDocument,
  names: Names,
  { head, gender, noun }: Mention,
  { pronouns }: SourceLexicon,
): number {
  const pronoun = tokens[head] as Word
  const { first = head, end = head } = sentences[pronoun.sentence]?.tokens ?? {}
  const opener = tokens[tokens[first]?.tag === 'CCONJ' ? first + 1 : first]
  const personal = pronouns.female.has(noun) || pronouns.male.has(noun)
  if (!personal || !opener || opener.index >= head || (opener.tag !== 'SCONJ' && opener.tag !== 'ADV')) return -1
  const comma = tokens.slice(head, end).find(({ text }) => text === ',')?.index ?? -1
  const start = tokens[comma + 1]?.kind === 'quote' ? comma + 2 : comma + 1
  const index = comma < 0 ? -1 : (names.at.subarray(start, start + longestTitle).find((at) => at >= 0) ?? -1)
  const name = names.mentions[index]
  if ((name?.title?.first ?? name?.first) !== start) return -1
  const entity = name && entityAt(names, name.first)
  if (!name || !entity || (entity.kind !== 'person' && entity.kind !== 'unknown')) return -1
  if (!isSubject(tokens, name.first) && !verbal.has(tokens[name.end]?.tag ?? '')) return -1
  const agrees = entity.gender === null || entity.gender === 'either' || entity.gender === gender
  return agrees ? (names.entityOf[index] ?? -1) : -1
}

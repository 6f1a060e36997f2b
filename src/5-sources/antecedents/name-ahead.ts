import type { ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Mention, Names } from '../mention.js'
import { entityAt } from '../names/entity-at.js'
import { isSubject } from './is-subject.js'

/** Words of a title before a name, and its first word. */
const longestTitle = 8
const objects = /^(?:i?obj|obl)\b/
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
  if (!personal || !opener || (opener.tag !== 'SCONJ' && opener.tag !== 'ADV')) return -1
  const comma = tokens.slice(head, end).find(({ text }) => text === ',')?.index ?? -1
  const start = tokens[comma + 1]?.kind === 'quote' ? comma + 2 : comma + 1
  const index = comma < 0 ? -1 : (names.at.subarray(start, start + longestTitle).find((at) => at >= 0) ?? -1)
  const name = names.mentions[index]
  if ((name?.title?.first ?? name?.first) !== start) return -1
  const entity = name && entityAt(names, name.first)
  if (!name || !entity || (entity.kind !== 'person' && entity.kind !== 'unknown')) return -1
  if (!isSubject(tokens, name.first) && !verbal.has(tokens[name.end]?.tag ?? '')) return -1
  const subject = tokens.slice(start, name.end)
  const own = ({ norm }: Word) => pronouns.female.has(norm) || pronouns.male.has(norm)
  if (tokens.slice(name.end, end).some((word) => own(word) && sharesVerb(subject, word))) return -1
  const agrees = entity.gender === null || entity.gender === 'either' || entity.gender === gender
  return agrees ? (names.entityOf[index] ?? -1) : -1
}

/** "While he left, Orr thanked | him": whoever is told of by the same verb is not its subject. */
function sharesVerb(subject: readonly Word[], { relation, head }: Word): boolean {
  return objects.test(relation) && subject.some((word) => word.head === head && word.relation.startsWith('nsubj'))
}

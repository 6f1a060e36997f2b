import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Mention, NamedEntity, Names } from '../mention.js'
import { gapOfCounts } from '../mentions/gap-of-counts.js'
import { entityAt } from '../names/entity-at.js'
import { nameAt } from '../names/name-at.js'

/** Words that may stand before the name of a body after a noun for people. */
const joiners = new Set([
  ...['of', 'for', 'at', 'from', 'with', 'in', 'on', 'the', 'to', 'inside'],
  ...['firm', 'group', 'company', 'nonprofit', 'agency', 'party'],
])
const openingAside = new Set(['from', 'of', 'with', 'at'])
const longestAside = 12

/** The named body in a description: "Tax Office" officials, a lawyer for "Apex Corp". */
export function bodyInDescription(
  tokens: readonly Word[],
  names: Names,
  { label, head }: Mention,
  words: SourceLexicon,
): string | null {
  // "two U.S. and three European officials"
  if (gapOfCounts(tokens, label, words) >= 0) return null
  const end = endOfAside(tokens, label.end)
  for (let at = label.first; at < end; at += 1) {
    const name = nameAt(names, at)
    const entity = entityAt(names, at)
    // "a spokesman for Corwen Steel": a name that may be a person's is a body's after "for"
    const person = entity?.kind === 'person' || entity?.kind === 'unknown'
    // "the Greens" are of no body but themselves
    const own = name?.first === head && name.end === head + 1
    if (!name || !entity || own || (person && (entity.sure || entity.gender !== null || at < head))) continue
    if (at < head) return withSecond(tokens, names, { first: at, end: head }, entity)
    if (joiners.has(tokens[name.first - 1]?.norm ?? '')) return entity.name
  }
  return null
}

/** "White House | and Pentagon" officials: the second has no people of its own before the head. */
function withSecond(tokens: readonly Word[], names: Names, { first, end }: Range, { name }: NamedEntity): string {
  const and = nameAt(names, first)?.end ?? end
  const second = tokens[and]?.norm === 'and' ? nameAt(names, and + 1) : undefined
  return second && second.end <= end ? `${name} and ${entityAt(names, and + 1)?.name}` : name
}

/** "Orr's lawyers, | from the firm Calder Group," */
function endOfAside(tokens: readonly Word[], end: number): number {
  if (tokens[end]?.text !== ',' || !openingAside.has(tokens[end + 1]?.norm ?? '')) return end
  let at = end + 2
  while (at < end + longestAside && tokens[at] && tokens[at]?.tag !== 'PUNCT' && tokens[at]?.tag !== 'VERB') at += 1
  return at
}

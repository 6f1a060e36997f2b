import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import type { Bearer, Occurrence } from '../bearer.js'
import type { Mention } from '../mention.js'

/** Words of "a third employee"; what has more to say of somebody names somebody new. */
const longest = 3
/** Narrative sentences over which a group is remembered. */
const farthest = 3

/** Find the group of which "one", "another", "one official" or "the third employee" is a member: the last unnamed one that spoke. */
export function groupOfMember(
  { tokens }: ParsedDocument,
  { first, head, noun, plural, label }: Mention,
  occurrences: readonly Occurrence[],
  here: number,
  { memberModifiers, ordinals }: SourceLexicon,
): Bearer | null {
  const phrase = tokens.slice(first, head + 1).map(({ norm }) => norm)
  const member = phrase.some((norm) => memberModifiers.has(norm))
  // "one|, a manager," is one of them, whatever else it says
  const comma = tokens.slice(head, label.end).findIndex(({ text }) => text === ',')
  const size = (comma < 0 ? label.end : head + comma) - label.first
  if (plural || !member || size > longest) return null
  const speaker = occurrences.findLast((occurrence) => occurrence.speaker)
  const group = speaker?.bearer.subsetOf ?? speaker?.bearer
  if (!speaker || !group?.plural || here - speaker.narrative > farthest) return null
  // "two officials and | one aide", "two officials said; a third official"
  const beside = tokens[first - 1]?.norm === 'and' && group.mentions.some(({ end }) => end === first - 1)
  const rank = Math.max(0, ...phrase.map((norm) => lookUp(ordinals, norm) ?? 0))
  if (beside || (rank > 0 && rank > sizeOf(group))) return null
  // "Analysts said …, one said"; but "one expert" is none of "experts"
  const bare = memberModifiers.has(noun)
  const alone = bare && size === 1
  if (group.type !== 'unnamed-group' && !(alone && group.type === 'generic-group')) return null
  return bare || group.nouns.has(noun) ? group : null
}

/** As many as some mention of a group says they are. */
function sizeOf({ mentions }: Bearer): number {
  return mentions.find(({ number }) => number?.stated)?.number?.max ?? Number.POSITIVE_INFINITY
}

/** "another official", "the second man": somebody else than the one who was called so before. */
export function isAnother(
  { tokens }: ParsedDocument,
  { first, head }: Mention,
  { memberModifiers }: SourceLexicon,
): boolean {
  return tokens.slice(first, head).some(({ norm }) => memberModifiers.has(norm) && norm !== 'one')
}

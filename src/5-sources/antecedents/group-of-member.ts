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
  if (plural || !member || label.end - label.first > longest) return null
  const speaker = occurrences.findLast((occurrence) => occurrence.speaker)
  const group = speaker?.bearer.subsetOf ?? speaker?.bearer
  if (!speaker || !group?.plural || here - speaker.narrative > farthest) return null
  // "two officials and | one aide", "two officials said; a third official"
  const beside = tokens[first - 1]?.norm === 'and' && group.mentions.some(({ end }) => end === first - 1)
  const most = group.mentions.find(({ number }) => number?.stated)?.number?.max ?? Number.POSITIVE_INFINITY
  if (beside || phrase.some((norm) => (lookUp(ordinals, norm) ?? 0) > most)) return null
  // "Analysts said …, one said"; but "one expert" is none of "experts"
  const bare = memberModifiers.has(noun)
  const alone = bare && label.end - label.first === 1
  if (group.type !== 'unnamed-group' && !(alone && group.type === 'generic-group')) return null
  return bare || group.nouns.has(noun) ? group : null
}

/** "another official", "the second man": somebody else than the one who was called so before. */
export function isAnother(
  { tokens }: ParsedDocument,
  { first, head }: Mention,
  { memberModifiers }: SourceLexicon,
): boolean {
  return tokens.slice(first, head).some(({ norm }) => memberModifiers.has(norm) && norm !== 'one')
}

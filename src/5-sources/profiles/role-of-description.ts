import type { ParsedDocument, Range, Word } from '../../layers.js'
import { shares } from '../../lexicon/quantity-words.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import { wordsOfRange } from '../../match/spans.js'
import type { Mention, Names } from '../mention.js'
import { gapOfCounts } from '../mentions/gap-of-counts.js'
import { isOneHuman } from '../mentions/is-one-human.js'
import { bodyInDescription } from './body-in-description.js'
import type { SourceRole } from './role-of-source.js'

const mostLookedAt = 4
const counting: ReadonlySet<string> = new Set(['old', 'other', 'another', 'second', 'third'])

/**
 * Say what a description calls a source: "senior aide" of "two senior aides to Orr".
 *
 * @param described All descriptions of the source, the one to go by first: any of them may name the body.
 */
export function roleOfDescription(
  document: ParsedDocument,
  names: Names,
  described: readonly Mention[],
  owner: string | null,
  words: SourceLexicon,
): SourceRole {
  const { tokens } = document
  const { label, head, noun } = described[0] as Mention
  const first = startOfRole(tokens, label, head, words)
  let affiliation: string | null = null
  for (const mention of described.slice(0, mostLookedAt))
    affiliation ??= bodyInDescription(tokens, names, mention, words)
  affiliation ??= owner
  // "a man", "officials"; but "an official" of a body
  const { bare, positions } = words.personNouns
  const says = first < head || !bare.has(noun) || (affiliation !== null && positions.has(noun))
  const counted = counting.has(tokens[head]?.norm ?? '') || countsOnly(tokens[head] as Word, words)
  if (!says || counted) return { role: null, affiliation }
  return { role: wordsOfRange(document, { first, end: endOfRole(tokens, head, label.end, words) }), affiliation }
}

function startOfRole(tokens: readonly Word[], label: Range, head: number, words: SourceLexicon): number {
  // "governor-elect"
  let first = tokens[head]?.norm === 'elect' && tokens[head - 1]?.text === '-' ? head - 2 : head
  // "the Attorney General"
  if (words.personNouns.offices.has(`${tokens[first - 1]?.norm} ${tokens[first]?.norm}`)) first -= 1
  const gap = gapOfCounts(tokens, label, words)
  while (gap < 0 && first > label.first && isPart(tokens, first - 1)) first = startOfJoined(tokens, first - 1)
  while (first < head && isCount(tokens[first]?.norm ?? '', words)) first += 1
  return first
}

/** "|far-right commentators", "|rank-and-file members" */
function startOfJoined(tokens: readonly Word[], at: number): number {
  const [before, hyphen] = tokens.slice(Math.max(0, at - 2), at)
  const joined = hyphen?.text === '-' && before?.kind === 'word' && before.text === before.norm
  return joined ? startOfJoined(tokens, at - 2) : at
}

/** "former" and "and" of "current and former officials"; of "Ministry officials", which opens a sentence, the body is no part of the role. */
function isPart(tokens: readonly Word[], at: number): boolean {
  const word = tokens[at]
  if (word?.tag === 'CCONJ') return tokens[at - 1]?.tag === 'ADJ' && tokens[at + 1]?.tag === 'ADJ'
  // "40-year-old"
  if (word?.norm === 'old' && tokens[at - 1]?.text === '-') return false
  return word?.tag === 'ADJ' || (word?.tag === 'NOUN' && word.text === word.norm)
}

/** Of "second official", "two other aides" the first words are no part of the role. */
function isCount(norm: string, { quantityWords }: SourceLexicon): boolean {
  return counting.has(norm) || lookUp(quantityWords, norm) !== undefined
}

/** "the 40-year-old", "one of them", "6 in 10" */
function countsOnly({ kind, norm }: Word, { quantityWords, pronouns }: SourceLexicon): boolean {
  if (kind === 'number' || norm === 'old' || norm === '%' || shares.has(norm)) return true
  return lookUp(quantityWords, norm) !== undefined || pronouns.indefinite.has(norm)
}

/** "The president | and chief executive": one person of two offices; "chief | of staff". */
function endOfRole(tokens: readonly Word[], head: number, limit: number, words: SourceLexicon): number {
  const [of, duty, next] = tokens.slice(head + 1, head + 4)
  const common = duty?.tag === 'NOUN' && duty.text === duty.norm && head + 2 < limit
  if (of?.norm === 'of' && common && next?.tag !== 'NOUN') return head + 3
  if (tokens[head + 1]?.norm !== 'and' || !isOneHuman(tokens, head, words)) return head + 1
  let at = head + 2
  while (at < limit && (tokens[at]?.tag === 'ADJ' || isOneHuman(tokens, at, words))) at += 1
  return isOneHuman(tokens, at - 1, words) ? at : head + 1
}

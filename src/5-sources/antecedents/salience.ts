import type { ParsedDocument, Word } from '../../layers.js'
import type { Bearer, Occurrence, Query } from '../bearer.js'
import type { Gender } from '../mention.js'

/** Narrative sentences, and mentions, over which somebody is remembered. */
const farthest = 8
export const mostLookedAt = 80
/** Salience under which nobody near enough was mentioned; with a rival close by, better nobody than the wrong one. */
const least = -8
const leastGuess = -4
/** Difference in salience under which two are about as likely. */
const close = 0.6
/** What another mention of somebody adds: little, the best one decides. */
const again = 0.25
/** What it costs to be told of only as somebody's husband or boss. */
const kept = 1.2

/** What stands for a claim just told. */
const claims: ReadonlySet<string> = new Set(['it', 'this', 'so'])
const asking: ReadonlySet<string> = new Set(['asked', 'pressed'])
const bounds: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP', 'PUNCT'])

/** What a pronoun asks of its antecedent. */
export interface Wanted {
  readonly number: 'person' | 'body' | 'group'
  readonly gender: Gender | null
  readonly named?: boolean
}

/** A pronoun, or a description that varies a name, where it stands. */
export interface Place {
  readonly token: Word
  readonly content: Query['content']
  readonly block: number | undefined
  /** First token of its sentence. */
  readonly opening: number
  readonly quoted: boolean
  /** Number of narrative sentences up to it: those wholly in quotation marks do not count. */
  readonly here: number
  /** Its sentence begins with "Asked". */
  readonly asked: boolean
  /** Its verb denies what was just claimed. */
  readonly denies: boolean
  /** Token from which on nobody is meant: "the group in Varna, which it says" is not it. */
  readonly described: number
}

export function placeOf({ tokens, sentences }: ParsedDocument, query: Query, here: number): Place {
  const { mention, content, denies, spoken } = query
  const { head } = mention
  const token = tokens[head] as Word
  const opening = sentences[token.sentence]?.tokens.first ?? head
  return {
    token,
    content,
    block: sentences[token.sentence]?.block,
    opening,
    quoted: spoken || token.quotation >= 0,
    here,
    asked: tokens.slice(opening, opening + 2).some(({ norm }) => asking.has(norm)),
    denies: denies && claims.has(tokens[content[0]?.first ?? -1]?.norm ?? ''),
    described: tokens[head - 1]?.norm === 'which' ? startOfDescribed(tokens, head - 1) : head,
  }
}

/** Where the phrase begins that "which" describes: behind the verb, preposition or comma before. */
function startOfDescribed(tokens: readonly Word[], which: number): number {
  const { sentence } = tokens[which] as Word
  let first = tokens[which - 1]?.norm === ',' ? which - 2 : which - 1
  while (tokens[first - 1]?.sentence === sentence && !bounds.has(tokens[first - 1]?.tag ?? '')) first -= 1
  return first
}

/**
 * Find the most salient of those mentioned before a place that agree with what is wanted.
 *
 * @param occurrences Mentions before the place, in document order.
 * @param notMeant Who cannot be meant.
 */
export function mostSalient(
  place: Place,
  wanted: Wanted,
  occurrences: readonly Occurrence[],
  notMeant: ReadonlySet<Bearer>,
): { readonly bearer: Bearer; readonly guess: boolean } | null {
  const scores = new Map<Bearer, number>()
  const limit = Math.max(0, occurrences.length - mostLookedAt)
  for (let at = occurrences.length - 1; at >= limit; at -= 1) {
    const occurrence = occurrences[at] as Occurrence
    if (place.here - occurrence.narrative > farthest) break
    if (notMeant.has(occurrence.bearer) || !mayStand(place, wanted, occurrence)) continue
    const score = salience(place, wanted, occurrence)
    const before = scores.get(occurrence.bearer)
    scores.set(occurrence.bearer, before === undefined ? score : Math.max(before, score) + again)
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!first) return null
  const [bearer, score] = first
  const guess = close > score - (second?.[1] ?? Number.NEGATIVE_INFINITY)
  return score > (guess ? leastGuess : least) ? { bearer, guess } : null
}

function mayStand(place: Place, wanted: Wanted, occurrence: Occurrence): boolean {
  if (occurrence.token >= place.described || !agrees(occurrence.bearer, wanted)) return false
  return !place.quoted || wanted.number !== 'group' || isSpokenOf(place, occurrence)
}

/** "They" between quotation marks are whom the speaker has just named, or the subject of the sentence before. */
function isSpokenOf({ token, block, here }: Place, occurrence: Occurrence): boolean {
  const { quotation, subject, narrative } = occurrence
  return (
    quotation === token.quotation || (quotation < 0 && subject && occurrence.block === block && here - narrative < 2)
  )
}

function agrees({ type, gender, plural, human }: Bearer, wanted: Wanted): boolean {
  switch (wanted.number) {
    case 'body':
      return !plural && (type === 'organization' || type === 'document' || type === 'media')
    case 'group':
      return plural
    case 'person': {
      const named = type === 'named-person'
      const person = named || (human && (type === 'identified-role' || type === 'unnamed-person'))
      if (plural || !person || (wanted.named && (!named || !human))) return false
      if (wanted.gender === null) return true
      if (wanted.gender === 'either') return !named
      return gender === null || gender === 'either' || gender === wanted.gender
    }
    default:
      return wanted.number satisfies never
  }
}

function salience(place: Place, wanted: Wanted, occurrence: Occurrence): number {
  const { bearer, token } = occurrence
  const distance = place.here - occurrence.narrative
  let score = -1.2 * distance
  if (occurrence.subject) score += 1.5
  if (occurrence.speaker) score += saying(place, occurrence, distance)
  if (occurrence.block === place.block) score += 0.5
  // a paragraph goes on with whom it opens with
  if (isOpened(place, occurrence, distance)) score += 1
  if (occurrence.reported && !place.quoted) score -= 1
  // "Doe's remarks, including his claim": one owner beside the other
  const beside = place.token.relation === 'nmod:poss' && token >= place.opening
  if (occurrence.weak) score += beside ? 2 : -1.2
  // "His father was a miner. … In his memoir, he": who is only somebody's and has not spoken
  if (bearer.type === 'identified-role' && bearer.name < 0 && !occurrence.speaker && mayBeOwner(bearer, wanted))
    score -= isOffice(bearer) && !place.quoted ? 0 : kept
  // "Asked whether he knew Doe, he said": who is asked was known before
  if (place.asked && token > place.opening) score -= 5
  // "Doe says that she lied. She denies it": who denies a claim did not make it
  if (place.denies && occurrence.speaker && distance < 2) score -= 5
  if (occurrence.quotation >= 0 && occurrence.quotation !== place.token.quotation) score -= 3
  if (place.content.some(({ first, end }) => token >= first && token < end)) score -= 3
  // "Doe made no effort to bring in a tax, which he favors"; not "Doe asked Roe why he left"
  else if (occurrence.subject && token >= place.opening && !occurrence.asks && !wanted.named) score += 1.6
  if (wanted.gender && bearer.gender === wanted.gender) score += 0.6
  if (!bearer.human && !occurrence.speaker) score -= 0.8
  // a story varies the names of those it is about
  if (wanted.named) score += 0.3 * Math.min(4, Math.log2(bearer.seen))
  if (bearer.type === 'named-person') score += 0.5
  else if (wanted.gender && bearer.gender === null) score -= 0.3
  return score
}

/** "The minister" is nobody's. */
function isOffice({ ownedBy, mentions }: Bearer): boolean {
  return ownedBy === null && mentions[0]?.ruleId === 'type/office'
}

/** "His father … he" may be the son; "her husband … he" is not she. */
function mayBeOwner({ ownedBy }: Bearer, { gender }: Wanted): boolean {
  return gender !== null && (ownedBy === null || ownedBy === gender)
}

/** "| A boy of nine had slept. … He" goes on, "| Doe, 34, could be a bridge. She …" right behind. */
function isOpened(place: Place, { bearer, speaker, opens, block, quotation }: Occurrence, distance: number): boolean {
  if (!opens || block !== place.block) return false
  if (bearer.type === 'unnamed-person') return true
  if (isOffice(bearer) && distance === 1 && quotation < 0 && !place.quoted) return true
  const named = bearer.type === 'named-person' && bearer.sure && !speaker && quotation < 0
  return named && distance === 1 && !place.quoted
}

/** Whoever spoke last goes on, but talks of others in quotation marks. */
function saying({ quoted, block }: Place, occurrence: Occurrence, distance: number): number {
  if (quoted) return occurrence.block === block ? -2 : 0
  if (occurrence.asks) return -1
  return occurrence.reported ? 0.5 : 2 / (1 + 0.5 * distance)
}

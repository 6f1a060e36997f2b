import type { ParsedDocument, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { isHuman } from '../match/is-human.js'
import type { Bearer, Occurrence, Query, Resolution } from './bearer.js'
import type { Gender } from './mention.js'

const farthest = 8
const mostLookedAt = 80
/** Salience under which nobody near enough was mentioned; with a rival close by, better nobody than the wrong one. */
const leastSalience = -8
const leastGuess = -4

/** What stands for a claim just told. */
const claims: ReadonlySet<string> = new Set(['it', 'this', 'so'])

/** What a pronoun asks of its antecedent. */
interface Wanted {
  readonly number: 'person' | 'body' | 'group'
  readonly gender: Gender | null
  readonly named?: boolean
}

/**
 * Find whom a third-person pronoun stands for: agreement in number and gender, then salience (Lappin and Leass 1994,
 * cut to what news stories need): nearness, subject, speaker of the attribution before; not what is only talked about.
 *
 * @param occurrences Mentions before the pronoun, in document order.
 * @param here Number of narrative sentences up to the pronoun: those wholly in quotation marks do not count.
 * @param notMeant Who cannot be meant.
 */
export function resolvePronoun(
  { tokens, sentences }: ParsedDocument,
  { mention, content, denies: denial }: Query,
  occurrences: readonly Occurrence[],
  here: number,
  notMeant: ReadonlySet<Bearer>,
  words: SourceLexicon,
): Resolution | null {
  const { pronouns } = words
  const { noun: pronoun, head } = mention
  const token = tokens[head]
  if (!token) return null
  // "the group in Varna, which it says …": not what the clause describes
  const described = tokens[head - 1]?.norm === 'which' ? startOfDescribed(tokens, head - 1) : head
  const block = sentences[token.sentence]?.block
  const quoted = token.quotation >= 0
  const opening = sentences[token.sentence]?.tokens.first ?? head
  const asked = tokens.slice(opening, opening + 2).some(({ norm }) => norm === 'asked' || norm === 'pressed')
  const denies = denial && claims.has(tokens[content[0]?.first ?? -1]?.norm ?? '')
  if (pronouns.neuter.has(pronoun)) return best({ number: 'body', gender: null }, 'source/it')
  if (pronouns.plural.has(pronoun))
    return standsForThings()
      ? null
      : (best({ number: 'group', gender: null }, 'source/they') ??
          (quoted ? null : best({ number: 'person', gender: 'either' }, 'source/singular-they')))
  if (mention.form === 'description')
    return best({ number: 'person', gender: mention.gender, named: true }, 'source/epithet')
  const gender = pronouns.female.has(pronoun) ? 'female' : pronouns.male.has(pronoun) ? 'male' : null
  return gender && best({ number: 'person', gender }, 'source/pronoun')

  /** "While the cuts hurt, they don't tell …": a plural that is nobody is the subject just before, outside what is said. */
  function standsForThings(): boolean {
    if (!words.thingVerbs.has(tokens[tokens[head]?.head ?? -1]?.lemma ?? '')) return false
    const said = (at: number) => content.some(({ first, end }) => at >= first && at < end)
    const seen = new Set(occurrences.slice(-mostLookedAt).map((occurrence) => occurrence.token))
    for (let at = head - 1; at >= opening; at -= 1) {
      const { form, tag, lemma, relation, quotation } = tokens[at] as Word
      const subject =
        form === 'plural' && tag === 'NOUN' && relation.startsWith('nsubj') && quotation === token?.quotation
      if (subject && !said(at)) return !isHuman(lemma, words) && !seen.has(at)
    }
    return false
  }

  function best(wanted: Wanted, ruleId: string): Resolution | null {
    const scores = new Map<Bearer, number>()
    const limit = Math.max(0, occurrences.length - mostLookedAt)
    for (let at = occurrences.length - 1; at >= limit; at -= 1) {
      const occurrence = occurrences[at] as Occurrence
      if (here - occurrence.narrative > farthest) break
      if (occurrence.token >= head || !agrees(occurrence.bearer, wanted)) continue
      if (occurrence.token >= described || notMeant.has(occurrence.bearer)) continue
      if (quoted && wanted.number === 'group' && !isSpokenOf(occurrence)) continue
      const score = salience(occurrence, wanted)
      const before = scores.get(occurrence.bearer)
      // other mentions add little: the best one decides
      scores.set(occurrence.bearer, before === undefined ? score : Math.max(before, score) + 0.25)
    }
    let first: Bearer | null = null
    let top = Number.NEGATIVE_INFINITY
    let second = Number.NEGATIVE_INFINITY
    for (const [bearer, score] of scores) {
      if (score > top) {
        second = top
        top = score
        first = bearer
      } else if (score > second) second = score
    }
    const guess = top - second < 0.6
    return first && top > (guess ? leastGuess : leastSalience) ? { bearers: [first], ruleId, guess } : null
  }

  /** "They" between quotation marks are whom the speaker has just named, or the subject of the sentence before. */
  function isSpokenOf({ quotation, subject, narrative, block: where }: Occurrence): boolean {
    return quotation === token?.quotation || (quotation < 0 && subject && where === block && here - narrative < 2)
  }

  /** Whoever spoke last goes on, but talks of others in quotation marks. */
  function saying({ asks, reported, block: where }: Occurrence, distance: number): number {
    if (quoted) return where === block ? -2 : 0
    return asks ? -1 : reported ? 0.5 : 2 / (1 + 0.5 * distance)
  }

  function salience(occurrence: Occurrence, wanted: Wanted): number {
    const distance = here - occurrence.narrative
    let score = -1.2 * distance
    if (occurrence.subject) score += 1.5
    if (occurrence.speaker) score += saying(occurrence, distance)
    if (occurrence.block === block) score += 0.5
    if (occurrence.reported && !quoted) score -= 1
    if (occurrence.weak) score -= 1.2
    // "Asked whether he knew Doe, he said": who is asked was known before
    if (asked && occurrence.token > opening) score -= 5
    // "Doe says that she lied. She denies it": who denies a claim did not make it
    if (denies && occurrence.speaker && distance < 2) score -= 5
    if (occurrence.quotation >= 0 && occurrence.quotation !== token?.quotation) score -= 3
    if (content.some(({ first, end }) => occurrence.token >= first && occurrence.token < end)) score -= 3
    if (wanted.gender && occurrence.bearer.gender === wanted.gender) score += 0.6
    if (!occurrence.bearer.human && !occurrence.speaker) score -= 0.8
    // a story varies the names of those it is about
    if (wanted.named) score += 0.3 * Math.min(4, Math.log2(occurrence.bearer.seen))
    if (occurrence.bearer.type === 'named-person') score += 0.5
    else if (wanted.gender && occurrence.bearer.gender === null) score -= 0.3
    return score
  }
}

function agrees({ type, gender, plural, human }: Bearer, wanted: Wanted): boolean {
  switch (wanted.number) {
    case 'body':
      return !plural && (type === 'organization' || type === 'document' || type === 'media')
    case 'group':
      return plural
    case 'person':
      if (
        plural ||
        (!human && type !== 'named-person') ||
        (type !== 'named-person' && type !== 'identified-role' && type !== 'unnamed-person')
      )
        return false
      if (wanted.named && (type !== 'named-person' || !human)) return false
      if (wanted.gender === null) return true
      if (wanted.gender === 'either') return type !== 'named-person'
      return gender === null || gender === 'either' || gender === wanted.gender
    default:
      return wanted.number satisfies never
  }
}

const bounds: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP', 'PUNCT'])

/** Where the phrase begins that "which" describes: behind the verb, preposition or comma before. */
function startOfDescribed(tokens: readonly Word[], which: number): number {
  const { sentence } = tokens[which] as Word
  let first = tokens[which - 1]?.norm === ',' ? which - 2 : which - 1
  while (tokens[first - 1]?.sentence === sentence && !bounds.has(tokens[first - 1]?.tag ?? '')) first -= 1
  return first
}

import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import type { Bearer, Occurrence, Resolution } from '../bearer.js'
import type { Mention, NamedEntity } from '../mention.js'

const mostLookedAt = 30
const farthest = 4
/** In the plural, of two who were named: "the brothers". */
const siblings: ReadonlySet<string> = new Set(['brother', 'sister', 'sibling', 'twin', 'newlywed'])
/** Of them those who keep one surname: a sister may have married. */
const namesakes: ReadonlySet<string> = new Set(['brother', 'twin'])

/**
 * Find the two whom "both women", "the couple", "the two" or, after "Reyes and Haldane", "they" stand for.
 *
 * @returns Null unless exactly two of those named just before will do.
 */
export function resolvePair(
  { tokens }: ParsedDocument,
  mention: Mention,
  occurrences: readonly Occurrence[],
  entities: readonly NamedEntity[],
  here: number,
  words: SourceLexicon,
): Resolution | null {
  const pronoun = mention.form === 'pronoun'
  if (!mention.plural || !(pronoun ? words.pronouns.plural.has(mention.noun) : isPair())) return null
  const near = occurrences
    .slice(-mostLookedAt)
    .filter(
      ({ bearer, narrative, token, weak }) =>
        !weak && token < mention.first && here - narrative < farthest && fits(bearer),
    )
  const and = joined()
  const bearers = pronoun || and.length > 0 ? and : [...new Set(near.map(({ bearer }) => bearer))]
  if (namesakes.has(mention.noun) && !shareSurname(bearers)) return null
  return bearers.length === 2 ? { bearers, ruleId: 'source/the-two', guess: true } : null

  /** "both senators", "the two men", "the couple", "the brothers" */
  function isPair(): boolean {
    if (words.pairNouns.has(mention.noun)) return mention.definite
    const { norm } = tokens[mention.first] ?? {}
    if (siblings.has(mention.noun) && norm === 'the' && mention.head === mention.first + 1) return !isCounted()
    const two = norm === 'both' || (norm === 'the' && tokens[mention.first + 1]?.norm === 'two')
    // "both parents" are somebody's
    const own = words.personNouns.kin.has(mention.noun) && !siblings.has(mention.noun)
    return two && !own && isHuman(mention.noun, words) && mention.partOf === null && mention.head - mention.first < 3
  }

  /** "Karl and Anton Rieger"; where one has only a given name nothing is known. */
  function shareSurname(pair: readonly Bearer[]): boolean {
    const [one = [], other = []] = pair.map(({ name }) => entities[name]?.name.split(' ') ?? [])
    return one.length < 2 || other.length < 2 || one.at(-1) === other.at(-1)
  }

  /** "three brothers" */
  function isCounted(): boolean {
    const recent = new Set(occurrences.slice(-mostLookedAt).map(({ bearer }) => bearer))
    const called = [...recent].filter(({ nouns }) => nouns.has(mention.noun))
    return called.some(({ mentions }) => mentions.slice(-mostLookedAt).some(({ number }) => (number?.min ?? 0) > 2))
  }

  /** The last two that "and" or a pronoun joins, when nobody else was named since. */
  function joined(): readonly Bearer[] {
    const [first, second] = near.slice(-2)
    const third = near.at(-3)
    // "Orr, Reyes and Haldane"
    if (third && first && first.token - third.token < farthest && sentenceOf(third) === sentenceOf(first)) return []
    if (!first || !second || second.token - first.token > farthest + 2 || here - second.narrative > 1) return []
    // a "they" that stood for both
    if (first.token === second.token) return first.subject ? [first.bearer, second.bearer] : []
    const and = tokens.slice(first.token, second.token).some(({ norm }) => norm === 'and')
    const verb = tokens.slice(first.token, second.token).some(({ tag }) => tag === 'VERB')
    return and && !verb && first.subject ? [first.bearer, second.bearer] : []
  }

  function sentenceOf({ token }: Occurrence): number | undefined {
    return tokens[token]?.sentence
  }

  function fits({ type, gender, human }: Bearer): boolean {
    if (type !== 'named-person' || !human) return false
    const wanted = words.personNouns.female.has(mention.noun)
      ? 'female'
      : words.personNouns.male.has(mention.noun)
        ? 'male'
        : null
    return wanted === null || gender === null || gender === 'either' || gender === wanted
  }
}

import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import type { Bearer, Occurrence, Resolution } from '../bearer.js'
import type { Mention, NamedEntity } from '../mention.js'

const mostLookedAt = 30
const farthest = 4
/** How often the second is named for the third to be nobody's rival. */
const farAhead = 3
/** Without a noun: "both said", "the two said". */
const alone: ReadonlySet<string> = new Set(['both', 'two'])
/** So are called, without "two", those who were named as such. */
const seats: ReadonlySet<string> = new Set(
  'chairman chairwoman founder co-founder owner mayor governor senator congressman congresswoman author co-author'.split(
    ' ',
  ),
)
/** "The two lawmakers" have seats in a parliament. */
const legislators: ReadonlySet<string> = new Set(
  'lawmaker legislator senator congressman congresswoman representative chairman chairwoman speaker whip'.split(' '),
)
/** In the plural, of two who were named: "the brothers". */
const siblings: ReadonlySet<string> = new Set(['brother', 'sister', 'sibling', 'twin', 'newlywed'])
const children: ReadonlySet<string> = new Set(['son', 'daughter', 'child', 'baby', 'boy', 'girl'])
/** Words from "their" to the child: "their four-year-old son". */
const nearChild = 5
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
  // "Both", "the two"
  const bare = alone.has(mention.noun) && mention.partOf === null && mention.head - mention.first < 2
  if (!mention.plural) return null
  const near = occurrences
    .slice(-mostLookedAt)
    .filter(
      ({ bearer, narrative, token, weak }) =>
        !weak && token < mention.first && here - narrative < farthest && fits(bearer),
    )
  const and = joined()
  if (!(pronoun ? words.pronouns.plural.has(mention.noun) : isPair())) return null
  const held = pronoun ? [] : holders()
  const bearers = held.length > 0 ? held : pronoun || and.length > 0 ? and : two(near.map(({ bearer }) => bearer))
  if (namesakes.has(mention.noun) && !shareSurname(bearers)) return null
  return bearers.length === 2 ? { bearers, ruleId: 'source/the-two', guess: true } : null

  /** "the committee chairmen" after two who are chairmen, where nobody else was called so */
  function holders(): readonly Bearer[] {
    const { noun, head, label } = mention
    const told = label.end > head + 1 && tokens[head + 1]?.text !== ','
    if (told || !seats.has(noun) || tokens[mention.first]?.norm !== 'the') return []
    const before = occurrences.filter(({ token, bearer }) => token < mention.first && bearer.nouns.has(noun))
    const called = [...new Set(before.map(({ bearer }) => bearer))]
    // "the Calder founders" of two firms are others
    const own = tokens.slice(mention.first, head).flatMap(({ tag, norm }) => (tag === 'PROPN' ? norm : []))
    const meant = ({ modifiers }: Bearer) => own.every((word) => modifiers.has(word))
    return called.length === 2 && called.every((one) => !one.plural && fits(one) && meant(one)) ? called : []
  }

  /** "both senators", "the two men", "the couple", "the brothers" */
  function isPair(): boolean {
    const { norm } = tokens[mention.first] ?? {}
    if (bare) return norm === 'both' || norm === 'the'
    if (words.pairNouns.has(mention.noun)) return mention.definite
    if (holders().length > 0) return true
    if (siblings.has(mention.noun) && norm === 'the' && mention.head === mention.first + 1) return !isCounted()
    const two = norm === 'both' || (norm === 'the' && tokens[mention.first + 1]?.norm === 'two')
    // "both parents" are somebody's, but for two of whose child was told
    const kin = words.personNouns.kin.has(mention.noun) && !siblings.has(mention.noun)
    const own = kin && !(mention.noun === 'parent' && and.length === 2 && haveChild())
    return two && !own && isHuman(mention.noun, words) && mention.partOf === null && mention.head - mention.first < 3
  }

  /** "Roe and Orr lost | their son" */
  function haveChild(): boolean {
    const from = near.at(-1)?.token ?? mention.first
    const their = tokens.slice(from, mention.first).find(({ norm }) => norm === 'their')?.index ?? tokens.length
    return tokens.slice(their + 1, their + 1 + nearChild).some(({ lemma }) => children.has(lemma))
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

  /** Those near, or where there are more the two of whom the story tells most by far. */
  function two(all: readonly Bearer[]): readonly Bearer[] {
    const [first, second, third, ...rest] = [...new Set(all)].toSorted((a, b) => b.seen - a.seen)
    if (!first || !second || !third) return [...new Set(all)]
    return siblings.has(mention.noun) || second.seen < farAhead * third.seen
      ? [first, second, third, ...rest]
      : [first, second]
  }

  /** The last two that "and" or a pronoun joins, when nobody else was named since. */
  function joined(): readonly Bearer[] {
    const [first, second] = near.slice(-2)
    const third = near.at(-3)
    const spoke = pronoun ? [] : spokenPair()
    if (spoke.length > 0) return spoke
    // "Orr, Reyes and Haldane"
    if (third && first && first.token - third.token < farthest && sentenceOf(third) === sentenceOf(first)) return []
    if (
      !first ||
      !second ||
      second.token - first.token > farthest + 2 ||
      here - second.narrative > (pronoun || bare ? 1 : 2)
    )
      return []
    // a "they" that stood for both
    if (first.token === second.token) return first.subject ? [first.bearer, second.bearer] : []
    const and = tokens.slice(first.token, second.token).some(({ norm }) => norm === 'and')
    const verb = tokens.slice(first.token, second.token).some(({ tag }) => tag === 'VERB')
    // "both men" may be no subject before
    return and && !verb && (first.subject || !(pronoun || bare)) ? [first.bearer, second.bearer] : []
  }

  /** Two who last spoke as one: "The two lawmakers argued … the two wrote". */
  function spokenPair(): readonly Bearer[] {
    const at = near.findLastIndex(({ speaker, token }, index) => speaker && near[index - 1]?.token === token)
    const pair = near.filter(({ token }) => at > 0 && token === near[at]?.token).map(({ bearer }) => bearer)
    return pair.length === 2 ? pair : []
  }

  function sentenceOf({ token }: Occurrence): number | undefined {
    return tokens[token]?.sentence
  }

  function fits({ type, gender, human, nouns }: Bearer): boolean {
    if (type !== 'named-person' || !human) return false
    if (legislators.has(mention.noun) && ![...nouns].some((noun) => legislators.has(noun))) return false
    const wanted = words.personNouns.female.has(mention.noun)
      ? 'female'
      : words.personNouns.male.has(mention.noun)
        ? 'male'
        : null
    return wanted === null || gender === null || gender === 'either' || gender === wanted
  }
}

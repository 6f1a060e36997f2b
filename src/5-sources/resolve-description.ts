import type { ParsedDocument, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { lookUp } from '../match/look-up.js'
import type { Bearer } from './bearer.js'
import { familyOfBody } from './family-of-body.js'
import type { Mention } from './mention.js'
import { modifiersOf } from './modifiers-of.js'

const mostLookedAt = 40
const near = 80
/** Tokens by which a body may be nearer than the one that was called by the noun. */
const closeBy = 40
const varied = new Set(['leader', 'lawmaker', 'politician'])
const leaders = [
  'president',
  'premier',
  'minister',
  'chancellor',
  'king',
  'leader',
  'chairman',
  'secretary',
  'senator',
  'governor',
  'congressman',
  'congresswoman',
  'representative',
  'mayor',
  'speaker',
]

/**
 * Find whom a definite description stands for: the last one called by the same noun, with modifiers that do not clash.
 *
 * @param byNoun Bearers by the nouns they were called, last mentioned not known to be last in the list.
 */
export function resolveDescription(
  { tokens }: ParsedDocument,
  mention: Mention,
  byNoun: ReadonlyMap<string, readonly Bearer[]>,
  words: SourceLexicon,
): { readonly bearer: Bearer; readonly ruleId: string } | null {
  const seated = endOfSeat()
  const modifiers = modifiersOf(tokens.slice(seated, mention.head), words)
  const country = countryOf(tokens.slice(mention.head + 1, mention.label.end), words)
  const noun = lookUp(words.sameNouns, mention.noun) ?? mention.noun
  const same = latest(byNoun.get(noun), (bearer) => fits(bearer))
  const family = familyOfBody(mention.noun, words)
  const body = isAnyBody()
    ? latest(
        byNoun.get(' body'),
        (bearer) => fits(bearer) && !isPlace(bearer) && isRelated(bearer) && mention.head - bearer.last < 150,
      )
    : null
  if (body && (!same || body.last > same.last + closeBy)) return { bearer: body, ruleId: 'source/the-body' }
  if (same) return { bearer: same, ruleId: 'source/same-noun' }
  if (mention.plural) return null
  // "the leader of the league" is somebody else than the president
  if (varied.has(mention.noun) && tokens[mention.head + 1]?.norm !== 'of') {
    const found = leaders
      .map((noun) => latest(byNoun.get(noun), (bearer) => fits(bearer) && bearer.name >= 0))
      .filter((bearer) => bearer !== null)
    const [first, ...rest] = found
    if (first) return { bearer: rest.reduce((a, b) => (b.last > a.last ? b : a), first), ruleId: 'source/leader' }
  }
  if (
    mention.noun === 'man' ||
    mention.noun === 'woman' ||
    mention.noun === 'person' ||
    mention.noun === 'source' ||
    mention.noun === 'official' ||
    mention.noun === 'insider'
  ) {
    const person = latest(
      byNoun.get(' unnamed'),
      (bearer) =>
        fits(bearer) &&
        (mention.noun !== 'official' || bearer.nouns.has('official')) &&
        (mention.noun !== 'insider' || isInsider(bearer)),
    )
    if (person) return { bearer: person, ruleId: 'source/only-person' }
  }
  if (mention.type === 'media' && modifiers.every((modifier) => modifier === 'news')) {
    const outlet = latest(byNoun.get(' media'), (bearer) => !bearer.plural)
    if (outlet) return { bearer: outlet, ruleId: 'source/the-outlet' }
  }
  return null

  /** "the insider" after "one campaign operative", just before */
  function isInsider({ nouns, last }: Bearer): boolean {
    return mention.head - last < near && [...nouns].some((noun) => words.personNouns.insiders.has(noun))
  }

  /** "the company", "the group": any body will do. */
  function isAnyBody(): boolean {
    return (
      mention.type === 'organization' &&
      !mention.plural &&
      words.bodyNouns.has(mention.noun) &&
      mention.head - Math.max(seated, mention.first + 1) <= 0
    )
  }

  /** Behind "the Leeds-based": where it sits tells nothing of what the body is. */
  function endOfSeat(): number {
    const { first } = mention.label
    const based = tokens.slice(first, mention.head).find(({ norm }) => norm === 'based' || norm.endsWith('-based'))
    return based ? based.index + 1 : first
  }

  /** A commission is no "company", nor is a body that nothing shows to be a business. */
  function isRelated({ nouns }: Bearer): boolean {
    const families = [...nouns].map((noun) => familyOfBody(noun, words)).filter((known) => known !== undefined)
    if (families.length === 0) return family !== 'private' || nouns.has(' business')
    return family === 'any' || families.some((known) => known === family || known === 'any')
  }

  function latest(list: readonly Bearer[] | undefined, test: (bearer: Bearer) => boolean): Bearer | null {
    let found: Bearer | null = null
    for (const bearer of (list ?? []).slice(-mostLookedAt))
      if (test(bearer) && bearer.last < mention.label.first && (!found || bearer.last > found.last)) found = bearer
    return found
  }

  function fits(bearer: Bearer): boolean {
    if (bearer.plural !== mention.plural) return false
    if (mention.gender && bearer.gender && mention.gender !== bearer.gender && bearer.gender !== 'either') return false
    for (const modifier of modifiers) {
      if (!bearer.modifiers.has(modifier)) return false
    }
    return !isElsewhere(bearer) && !isOfOther(bearer)
  }

  /** "the leader of the Green Party" is not "the opposition leader". */
  function isOfOther(bearer: Bearer): boolean {
    if (tokens[mention.head + 1]?.norm !== 'of' || mention.type === 'organization') return false
    const behind = tokens.slice(mention.head + 2, mention.label.end)
    const homes = behind.flatMap(({ tag, norm }) => (tag === 'PROPN' ? [norm, words.places.capitals.get(norm)] : []))
    const own = ['former', mention.noun, ...modifiers]
    const told = [...bearer.modifiers].filter((word) => !own.includes(word))
    const fromHome = told.some((word) => homes.includes(words.places.demonyms.get(word) ?? word))
    return homes.length > 0 && told.length > 0 && !fromHome
  }

  /** "the foreign ministry in Tehran" is not "the Pakistani foreign ministry". */
  function isElsewhere(bearer: Bearer): boolean {
    if (!country) return false
    return [...bearer.modifiers].some((modifier) => (words.places.demonyms.get(modifier) ?? country) !== country)
  }
}

/** The country of a capital behind a noun: "the ministry in Tehran". */
function countryOf(behind: readonly Word[], { places }: SourceLexicon): string | undefined {
  return behind.map(({ norm }) => places.capitals.get(norm)).find((country) => country !== undefined)
}

/** A town or state may be a body, but it is not "the agency". */
function isPlace({ nouns }: Bearer): boolean {
  return ['country', 'county', 'city', 'state', 'town', 'village', 'district', 'court'].some((noun) => nouns.has(noun))
}

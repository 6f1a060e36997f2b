import type { ParsedDocument } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import type { Bearer, Occurrence, Query, Resolution } from './bearer.js'
import { isPeopleAdjective } from './is-people-adjective.js'
import { isSubject } from './is-subject.js'
import { modifiersOf } from './modifiers-of.js'
import { ownerOf } from './owner-of.js'
import { resolvePronoun } from './resolve-pronoun.js'

const mostLookedAt = 40
/** Whom a story names more often it is about: nobody need be told what he or she is. */
const mostPassing = 2
/** Whoever is one of these now is no "former president". */
const inOffice = [
  'senator',
  'governor',
  'mayor',
  'congressman',
  'congresswoman',
  'representative',
  'president',
  'speaker',
]

/**
 * Find whom a description varies that no noun tells: "the billionaire", "the 71-year-old diplomat" after a name.
 *
 * Looks for the most salient named person, like a pronoun, but not for one whose work is known to be another.
 */
export function resolveEpithet(
  document: ParsedDocument,
  query: Query,
  occurrences: readonly Occurrence[],
  here: number,
  notMeant: ReadonlySet<Bearer>,
  words: SourceLexicon,
): Resolution | null {
  const { mention } = query
  const { tokens } = document
  if (mention.plural || tokens[mention.first]?.norm !== 'the' || ownerOf(tokens, mention, words) >= 0) return null
  // "the lawyer representing Doe" is told apart from all before
  if (tokens[mention.head + 1]?.form === 'gerund' && mention.head + 1 < mention.label.end) return null
  if (query.link < 0 && !isOpening()) return null
  const before = modifiersOf(tokens.slice(mention.first, mention.head), words)
  const sure = (words.epithets.has(mention.noun) && !isRank()) || isAged()
  const apart = !sure && !isFormer() && !isNational() && !isParent()
  if (apart && !isApart()) return null
  const parties = before.filter(isParty)
  const homes = [...before, mention.noun].filter(isPlace)
  const recent = occurrences.slice(-mostLookedAt).filter(({ token, weak }) => token < mention.first && !weak)
  const speakers = new Set(
    recent.flatMap(({ bearer, speaker, subject, narrative }) => {
      const says = query.link >= 0 ? speaker && here - narrative < 3 : subject && here - narrative < 2
      return (apart || query.link < 0 ? says : speaker) ? [bearer] : []
    }),
  )
  const fitting = recent.filter(({ bearer }) => isSomebody(bearer) && fits(bearer) && !isStranger(bearer))
  const found = resolvePronoun(document, query, fitting, here, notMeant, words)
  const [bearer] = found?.bearers ?? []
  if (!found || !bearer || (found.guess && !(sure && parties.length === 0 && query.link >= 0))) return null
  for (const place of homes) bearer.modifiers.add(place)
  return { ...found, guess: true }

  /** Not "Calder Images", which may only look like names of people. */
  function isSomebody(bearer: Bearer): boolean {
    return (!apart && query.link >= 0 && (bearer.sure || bearer.nouns.size > 0)) || speakers.has(bearer)
  }

  /** No more than "Mr. Orr" in another paragraph: nothing tells that this is the general. */
  function isStranger(bearer: Bearer): boolean {
    const { offices, positions } = words.personNouns
    if (bearer.nouns.size > 0 || bearer.seen > mostPassing) return false
    if (!offices.has(mention.noun) && !positions.has(mention.noun)) return false
    const block = blockOf(mention.head)
    return recent.every((occurrence) => occurrence.bearer !== bearer || occurrence.block !== block)
  }

  function blockOf(at: number): number | undefined {
    return document.sentences[tokens[at]?.sentence ?? -1]?.block
  }

  /** "the attorney general" */
  function isRank(): boolean {
    return mention.noun === 'general' && before.length > 0
  }

  /** "71-year-old" */
  function isAged(): boolean {
    for (let at = mention.first; at <= mention.head; at += 1)
      if (/year-old$|^old$/.test(tokens[at]?.norm ?? '')) return true
    return false
  }

  /** "the former president", "the two-term governor" */
  function isFormer(): boolean {
    return words.personNouns.offices.has(mention.noun) && before.some((word) => word === 'former' || word === 'term')
  }

  /** "the Swede"; "the Chinese" are many. */
  function isNational(): boolean {
    return words.places.demonyms.has(mention.noun) && !isPeopleAdjective(mention.noun, words)
  }

  /** "the mother of three" */
  function isParent(): boolean {
    const [link, count] = [tokens[mention.head + 1], tokens[mention.head + 2]]
    return words.personNouns.kin.has(mention.noun) && link?.norm === 'of' && count?.tag === 'NUM'
  }

  /** "the party's treasurer", "the former aide to the senator": a variation only of somebody who has just spoken */
  function isApart(): boolean {
    const { offices, experts, players } = words.personNouns
    return (
      mention.type === 'unnamed-person' &&
      (query.link >= 0 ? before.length > 0 || experts.has(mention.noun) || players.has(mention.noun) : isPlaced()) &&
      !words.partners.has(mention.noun) &&
      !offices.has(mention.noun)
    )
  }

  /** "The Calder guitarist": told in passing, of whom the sentence before tells */
  function isPlaced(): boolean {
    return tokens.slice(mention.first + 1, mention.head).some(({ tag }) => tag === 'PROPN')
  }

  /** Told in passing, a variation opens its sentence. */
  function isOpening(): boolean {
    const { first, head } = mention
    return (
      tokens[first]?.sentence !== tokens[first - 1]?.sentence &&
      isSubject(tokens, head) &&
      tokens[head + 1]?.norm !== "'s"
    )
  }

  /** "the Iowa senator" is not from Ohio. */
  function isPlace(word: string): boolean {
    const { others, countries, demonyms } = words.places
    return others.has(word) || countries.has(word) || demonyms.has(word)
  }

  function isParty(word: string): boolean {
    return words.nameParts.partisans.has(`${word.replace(/tic$/, 't')}s`)
  }

  /** "the nominee" is no pollster at a firm; "the Republican nominee" is a Republican. */
  function fits({ nouns, employed, modifiers }: Bearer): boolean {
    const own = [...modifiers, ...nouns].filter(isParty)
    if (parties.length > 0 && own.length > 0 && !own.some((party) => parties.includes(party))) return false
    const home = [...modifiers].filter(isPlace)
    if (homes.length > 0 && home.length > 0 && !home.some((place) => homes.includes(place))) return false
    if (isFormer() && !nouns.has(mention.noun) && inOffice.some((noun) => nouns.has(noun))) return false
    if (!words.politicians.has(mention.noun) || nouns.size === 0) return true
    for (const noun of nouns) if (words.politicians.has(noun)) return true
    return !employed && [...nouns].some((noun) => words.personNouns.offices.has(noun))
  }
}

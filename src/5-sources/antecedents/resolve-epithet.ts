import type { ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { takingUp } from '../../lexicon/taking-up.js'
import type { Bearer, Occurrence, Query, Resolution } from '../bearer.js'
import type { Mention } from '../mention.js'
import { isPeopleAdjective } from '../mentions/is-people-adjective.js'
import { isSubject } from './is-subject.js'
import { modifiersOf } from './modifiers-of.js'
import { ownerOf } from './owner-of.js'
import { playsAnotherPart } from './plays-another-part.js'
import { mostSalient, placeOf } from './salience.js'

const mostLookedAt = 40
/** Whom a story names more often it is about: nobody need be told what he or she is. */
const mostPassing = 2
/** Narrative sentences over which somebody of whom only the name tells is taken up. */
const actsBefore = 3
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

const trainers = ['coach', 'manager', 'trainer', 'umpire', 'referee']
/** In which year a player is at school. */
const years: ReadonlySet<string> = new Set(['freshman', 'sophomore', 'junior'])

/** A description that may vary somebody's name. */
interface Epithet {
  readonly tokens: readonly Word[]
  readonly mention: Mention
  /** A source phrase of a report, not told in passing. */
  readonly reports: boolean
  /** Content words before the noun. */
  readonly before: readonly string[]
  /** Parties and places among them. */
  readonly parties: readonly string[]
  readonly homes: readonly string[]
  /** The noun varies names and does little else: "the billionaire", "the 71-year-old". */
  readonly sure: boolean
  /** A variation only of somebody who has just spoken. */
  readonly apart: boolean
  /** No more than a person: "the 34-year-old", "the Swede". */
  readonly bare: boolean
  readonly words: SourceLexicon
}

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
  if (!mayVary(tokens, query, words)) return null
  const epithet = readEpithet(tokens, query, words)
  if (epithet.apart && !isApart(epithet)) return null
  const recent = occurrences.slice(-mostLookedAt).filter(({ token, weak }) => token < mention.first && !weak)
  const speakers = speakersAmong(recent, epithet, here)
  const block = blockOf(document, mention.head)
  const alike = recent.filter(({ bearer }) => fits(epithet, bearer) && !isStranger(epithet, bearer, recent, block))
  const known = alike.filter(({ bearer }) => isSomebody(epithet, bearer, speakers))
  const told = known.some(({ bearer }) => bearer.type === 'named-person')
  const fitting = alikeInWords(epithet, told || !epithet.bare ? known : actorsAmong(alike, here))
  const wanted = { number: 'person', gender: mention.gender, named: true } as const
  const found = mostSalient(placeOf(document, query, here), wanted, fitting, notMeant)
  const sure = epithet.sure && epithet.parties.length === 0 && epithet.reports
  if (!found || (found.guess && !sure)) return null
  for (const home of epithet.homes) found.bearer.modifiers.add(home)
  return { bearers: [found.bearer], ruleId: 'source/epithet', guess: true }
}

/** "the" before one person who is nobody's, and who is not told apart from all before: "the lawyer representing Doe". */
function mayVary(tokens: readonly Word[], { mention, link }: Query, words: SourceLexicon): boolean {
  if (mention.plural || tokens[mention.first]?.norm !== 'the' || ownerOf(tokens, mention, words) >= 0) return false
  const next = tokens[mention.head + 1]
  if (next?.form === 'gerund' && mention.head + 1 < mention.label.end) return false
  return link >= 0 || isOpening(tokens, mention)
}

function readEpithet(tokens: readonly Word[], { mention, link }: Query, words: SourceLexicon): Epithet {
  const before = modifiersOf(tokens.slice(mention.first, mention.head), words)
  const rank = mention.noun === 'general' && before.length > 0
  const sure = (words.epithets.has(mention.noun) && !rank) || isAged(tokens, mention)
  const varies =
    sure || isFormer(mention, before, words) || isNational(mention, words) || isParent(tokens, mention, words)
  return {
    tokens,
    mention,
    reports: link >= 0,
    before,
    parties: before.filter((word) => isParty(word, words)),
    homes: [...before, mention.noun].filter((word) => isPlace(word, words)),
    sure,
    apart: !varies,
    bare: isAged(tokens, mention) || isNational(mention, words),
    words,
  }
}

/** Told in passing, a variation opens its sentence, or its clause: "While the donor", "In Calder, the donor". */
function isOpening(tokens: readonly Word[], { first, head }: Mention): boolean {
  const [before, opener] = [tokens[first - 1], tokens[first - 2]]
  const { sentence } = tokens[first] ?? {}
  const behind = before?.tag === 'SCONJ' && opener?.sentence !== sentence
  const opens = before?.sentence !== sentence || behind || before?.text === ','
  return opens && isSubject(tokens, head) && tokens[head + 1]?.norm !== "'s"
}

/** "71-year-old" */
function isAged(tokens: readonly Word[], { first, head }: Mention): boolean {
  return tokens.slice(first, head + 1).some(({ norm }) => /year-old$|^old$/.test(norm))
}

/** "the former president", "the two-term governor" */
function isFormer({ noun }: Mention, before: readonly string[], { personNouns }: SourceLexicon): boolean {
  return personNouns.offices.has(noun) && before.some((word) => word === 'former' || word === 'term')
}

/** "the Swede"; "the Chinese" are many. */
function isNational({ noun }: Mention, words: SourceLexicon): boolean {
  return words.places.demonyms.has(noun) && !isPeopleAdjective(noun, words)
}

/** "the mother of three", "the mother-of-three" */
function isParent(tokens: readonly Word[], { noun, head }: Mention, { personNouns }: SourceLexicon): boolean {
  const [of, many] = tokens.slice(head + 1, head + 5).filter(({ text }) => text !== '-')
  return personNouns.kin.has(noun) && of?.norm === 'of' && many?.tag === 'NUM'
}

/** "the party's treasurer", not "the treasurer who quit", "the former aide to the senator"; told in passing only where a name stands in it: "the Calder guitarist" */
function isApart({ tokens, mention, reports, before, words }: Epithet): boolean {
  if (words.pronouns.relative.has(tokens[mention.head + 1]?.norm ?? '')) return false
  const { offices, experts, players } = words.personNouns
  if (mention.type !== 'unnamed-person' || words.partners.has(mention.noun) || offices.has(mention.noun)) return false
  if (!reports) return tokens.slice(mention.first + 1, mention.head).some(({ tag }) => tag === 'PROPN')
  const praised = tokens.slice(mention.first, mention.head).some(({ norm }) => takingUp.praise.has(norm))
  return before.length > 0 || praised || experts.has(mention.noun) || players.has(mention.noun)
}

/** "the Iowa senator" is not from Ohio. */
function isPlace(word: string, { places }: SourceLexicon): boolean {
  return places.others.has(word) || places.countries.has(word) || places.demonyms.has(word)
}

function isParty(word: string, { nameParts }: SourceLexicon): boolean {
  return nameParts.partisans.has(`${word.replace(/tic$/, 't')}s`)
}

/** "the Vexley legend" is the former Vexley star, where one alone is told with a name that stands in the description. */
function alikeInWords({ tokens, mention }: Epithet, known: readonly Occurrence[]): readonly Occurrence[] {
  const own = tokens.slice(mention.first, mention.head).flatMap(({ tag, norm }) => (tag === 'PROPN' ? norm : []))
  const alike = known.filter(({ bearer }) => own.some((word) => bearer.modifiers.has(word)))
  return new Set(alike.map(({ bearer }) => bearer)).size === 1 ? alike : known
}

/** Who has spoken or, for what is apart, has just acted; for what is told in passing only just before. */
function speakersAmong(recent: readonly Occurrence[], { apart, reports }: Epithet, here: number): ReadonlySet<Bearer> {
  const speaks = ({ speaker, subject, reported, narrative, bearer }: Occurrence) => {
    if (!reports) return subject && here - narrative < 2
    if (!apart) return speaker
    return (speaker && here - narrative < 3) || (subject && !reported && bearer.sure && here - narrative < 2)
  }
  return new Set(recent.filter(speaks).map(({ bearer }) => bearer))
}

/** Who may be a person by the name and has just done something. */
function actorsAmong(recent: readonly Occurrence[], here: number): readonly Occurrence[] {
  return recent.filter(({ subject, narrative }) => subject && here - narrative < actsBefore)
}

/** Not "Calder Images", which may only look like names of people. */
function isSomebody({ apart, reports }: Epithet, bearer: Bearer, speakers: ReadonlySet<Bearer>): boolean {
  return (!apart && reports && (bearer.sure || bearer.nouns.size > 0)) || speakers.has(bearer)
}

/** "the nominee" is no pollster at a firm; "the Republican nominee" is a Republican. */
function fits({ mention, before, parties, homes, words }: Epithet, { nouns, employed, modifiers }: Bearer): boolean {
  const own = [...modifiers, ...nouns].filter((word) => isParty(word, words))
  if (parties.length > 0 && own.length > 0 && !own.some((party) => parties.includes(party))) return false
  const home = [...modifiers].filter((word) => isPlace(word, words))
  if (homes.length > 0 && home.length > 0 && !home.some((place) => homes.includes(place))) return false
  const former = isFormer(mention, before, words) && !nouns.has(mention.noun)
  if (former && inOffice.some((noun) => nouns.has(noun))) return false
  if (plays(mention, before, words) && trainers.some((noun) => nouns.has(noun))) return false
  if (playsAnotherPart(mention.noun, nouns, words)) return false
  if (!words.politicians.has(mention.noun) || nouns.size === 0) return true
  if ([...nouns].some((noun) => words.politicians.has(noun))) return true
  return !employed && [...nouns].some((noun) => words.personNouns.offices.has(noun))
}

/** "the junior guard" is no coach. */
function plays({ noun }: Mention, before: readonly string[], { personNouns }: SourceLexicon): boolean {
  return personNouns.players.has(noun) || before.some((word) => years.has(word))
}

/** No more than "Mr. Orr" in another paragraph: nothing tells that this is the general. */
function isStranger(
  { mention, words }: Epithet,
  bearer: Bearer,
  recent: readonly Occurrence[],
  block: number | undefined,
): boolean {
  const { offices, positions } = words.personNouns
  if (bearer.nouns.size > 0 || bearer.seen > mostPassing) return false
  if (!offices.has(mention.noun) && !positions.has(mention.noun)) return false
  return recent.every((occurrence) => occurrence.bearer !== bearer || occurrence.block !== block)
}

function blockOf({ tokens, sentences }: ParsedDocument, at: number): number | undefined {
  return sentences[tokens[at]?.sentence ?? -1]?.block
}

import type { Range, Word } from '../../layers.js'
import { timeWords } from '../../lexicon/time-words.js'
import { isOneHuman } from '../mentions/is-one-human.js'
import { readRole } from './read-role.js'
import type { Role, RolePlace } from './role.js'

const longest = 14
/** Before a quality that is tagged as a verb. */
const determining: ReadonlySet<string> = new Set(['DET', 'PART', 'ADV'])

/** Read the role that a comma sets off before a name: "The center's director, | Jane Doe, said". */
export function roleBefore(place: RolePlace): Role | null {
  const { tokens, name } = place
  const comma = (name.title?.first ?? name.first) - 1
  return tokens[comma]?.text === ',' ? (justBefore(place, comma) ?? opening(place, comma)) : null
}

function justBefore(place: RolePlace, comma: number): Role | null {
  const { tokens, name, sentence, words } = place
  const start = Math.max(sentence.first, comma - longest)
  let first = comma
  while (first > start && !breaks(place, first - 1)) first -= 1
  const opener = first
  first = behindDay(tokens, first)
  const { tag, norm } = tokens[first] as Word
  const opens = tag === 'DET' || tag === 'PROPN' || norm === 'one' || words.pronouns.possessive.has(norm)
  const after = tokens[name.end]
  const closed = after?.text === ',' || after?.text === '.' || after?.tag === 'VERB'
  if (!opens || !closed) return null
  // "One nurse, | Jane Doe, said", "The museum's curator, | Jane Doe, said": between marks, at the start, it can only be hers
  const owned = tokens.slice(first, comma).some((word) => word.norm === "'s")
  const apart = opener === sentence.first && after?.text === ',' && (tag !== 'PROPN' || owned)
  return (apart ? readRole : readOffice)(place, { first, end: comma })
}

/** "On Monday | the director" */
function behindDay(tokens: readonly Word[], first: number): number {
  const [on, day] = tokens.slice(first, first + 2)
  return on?.tag === 'ADP' && timeWords.has(day?.norm ?? '') ? first + 2 : first
}

/** "The founder of the center, a charity for sailors, | Jane Doe said" */
function opening(place: RolePlace, comma: number): Role | null {
  const { tokens, name, sentence } = place
  const { first } = sentence
  if (tokens[first]?.tag !== 'DET' || tokens[name.end]?.tag !== 'VERB') return null
  return tokens.slice(first, comma).some(isFiniteForm) ? null : readOffice(place, { first, end: comma })
}

function readOffice(place: RolePlace, range: Range): Role | null {
  const { offices, kin, positions } = place.words.personNouns
  const role = readRole(place, range)
  const isOffice = (noun: string) => offices.has(noun) || kin.has(noun) || positions.has(noun)
  return role && (role.affiliations.length > 0 || role.nouns.some(isOffice)) ? role : null
}

function isFiniteForm({ tag, form }: Word): boolean {
  return tag === 'AUX' || (tag === 'VERB' && (form === 'past' || form === 'third'))
}

function breaks({ tokens, words }: RolePlace, at: number): boolean {
  const { tag, form, text } = tokens[at] as Word
  // the foot of a printed page: an address, "3/6"
  if (text.includes('/')) return true
  // "founder | and chairman"
  if (tag === 'CCONJ') return !isOneHuman(tokens, at - 1, words)
  // "Calder's | planning chief", "the newly | elected mayor"
  if (tag === 'VERB')
    return !(form === 'gerund' || form === 'participle') || !determining.has(tokens[at - 1]?.tag ?? '')
  return (tag === 'PUNCT' && text !== '-') || tag === 'AUX' || tag === 'SCONJ'
}

import type { Range, Word } from '../../layers.js'
import { readRole } from './read-role.js'
import type { Role, RolePlace } from './role.js'

const longest = 14

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
  while (first > start && !breaks(tokens[first - 1] as Word)) first -= 1
  const { tag, norm } = tokens[first] as Word
  const opens = tag === 'DET' || tag === 'PROPN' || words.pronouns.possessive.has(norm)
  const after = tokens[name.end]
  const closed = after?.text === ',' || after?.text === '.' || after?.tag === 'VERB'
  return opens && closed ? readOffice(place, { first, end: comma }) : null
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

function breaks({ tag, text }: Word): boolean {
  // the foot of a printed page: an address, "3/6"
  if (text.includes('/')) return true
  return (tag === 'PUNCT' && text !== '-') || tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || tag === 'CCONJ'
}

import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { timeWords } from '../../lexicon/time-words.js'
import type { NameMention } from '../mention.js'
import { nameAt } from '../names/name-at.js'
import { findPersonNoun } from './find-person-noun.js'
import { isPersonNamed } from './is-person-named.js'
import { nounsForPerson } from './nouns-for-person.js'
import type { Role, RoleText } from './role.js'

const joiners = new Set(['of', 'at', 'for', 'with', 'in', 'from', 'on', 'to'])
const longestPhrase = 20
const mostJoined = 2

/** Read a noun phrase for a person: "an analyst at Calder Group", "the group's director and a former judge". */
export function readRole(text: RoleText, range: Range, depth = 0): Role | null {
  const noun = findPersonNoun(text, range)
  if (noun < 0) return null
  const first = determines(text, range.first) ? range.first + 1 : range.first
  const { body, stop, end } = readComplement(text, noun, range.end)
  const affiliation =
    ownerIn(text, { first: range.first, end: noun }) ?? body ?? bodyIn(text, { first: range.first, end: noun })
  const role = {
    end,
    roles: [{ first, end: stop }],
    affiliations: affiliation ? [affiliation] : [],
    nouns: nounsForPerson(text.tokens[noun] as Word, text.words),
  }
  const rest = depth < mostJoined ? readRest(text, { first: end, end: range.end }, depth + 1) : null
  if (!rest) return role
  return {
    end: rest.end,
    roles: [...role.roles, ...rest.roles],
    affiliations: [...role.affiliations, ...rest.affiliations],
    nouns: [...role.nouns, ...rest.nouns],
  }
}

/** "the", "one": no word of the role. */
function determines({ tokens }: RoleText, at: number): boolean {
  return tokens[at]?.tag === 'DET' || tokens[at]?.norm === 'one'
}

/** "Calder Aid" of "Calder Aid's head of mission in Ostria": whose the role is, more than where. */
function ownerIn(text: RoleText, range: Range): NameMention | null {
  const owner = bodyIn(text, range)
  return owner && text.tokens[owner.end]?.norm === "'s" ? owner : null
}

/** What stands behind the noun of a role. */
interface Complement {
  /** "Calder Group" of "analyst at Calder Group". */
  readonly body: NameMention | null
  /** Token behind the role's own words: a body that has a name is none of them. */
  readonly stop: number
  readonly end: number
}

function readComplement(text: RoleText, noun: number, limit: number): Complement {
  const { tokens, words } = text
  const behind = noun + 1
  const next = tokens[behind + 1]
  // "judge in 2023", "mayor in May"
  const when = next?.kind === 'number' || timeWords.has(next?.norm ?? '')
  if (when || !joiners.has(tokens[behind]?.norm ?? '')) return { body: null, stop: behind, end: behind }
  const end = endOfPhrase(tokens, behind, Math.min(limit, behind + longestPhrase))
  // "author of “Power and Place”"
  if (end === behind + 1) return { body: null, stop: behind, end: behind }
  const body = bodyIn(text, { first: behind + 1, end })
  if (!body) return { body, stop: end, end }
  const start = body.kind === 'person' ? (body.title?.first ?? body.first) : body.first
  return { body, stop: Math.max(behind, beforeLink(tokens, start, words)), end: body.end }
}

/** To the comma or verb that ends "director of the Ostrow Institute at the Milner Center". */
function endOfPhrase(tokens: readonly Word[], start: number, limit: number): number {
  let end = start
  while (end < limit && !breaks(tokens[end] as Word)) end += 1
  while (end > start && tokens[end - 1]?.tag === 'PUNCT') end -= 1
  return end
}

function breaks({ tag, text, norm }: Word): boolean {
  if (tag === 'PUNCT') return text !== '-' && text !== '.'
  return tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || norm === 'who' || norm === 'and'
}

/** Behind "analyst", of "analyst at the non-partisan | Calder Group". */
function beforeLink(tokens: readonly Word[], body: number, words: SourceLexicon): number {
  let end = body
  while (linksBody(tokens[end - 1], words)) end -= 1
  return end
}

function linksBody(word: Word | undefined, words: SourceLexicon): boolean {
  const { tag, text, norm = '' } = word ?? {}
  return joiners.has(norm) || tag === 'DET' || tag === 'ADJ' || text === '-' || words.pronouns.possessive.has(norm)
}

/** The first name that begins in a range, before any mark. */
function bodyIn({ tokens, names }: RoleText, { first, end }: Range): NameMention | null {
  for (let at = first; at < end; at += 1) {
    const body = nameAt(names, at)
    if (body && body.first >= first) return body
    if (tokens[at]?.tag === 'PUNCT' && tokens[at]?.text !== '-') return null
  }
  return null
}

/** "… and an organizer with …"; behind a comma, of somebody else where none closes it: ", and the clerk, Eve Dunn", ", and a nurse said". */
function readRest(text: RoleText, { first, end }: Range, depth: number): Role | null {
  const { tokens } = text
  const comma = tokens[first]?.text === ','
  const and = comma ? first + 1 : first
  if (tokens[and]?.norm !== 'and') return null
  const rest = readRole(text, { first: and + 1, end }, depth)
  if (!comma || !rest) return rest
  return tokens[rest.end]?.tag === 'PUNCT' && !isPersonNamed(text, rest.end + 1) ? rest : null
}

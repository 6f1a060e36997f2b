import type { Word } from '../../layers.js'
import { leadingVerbs, servingVerbs } from '../../lexicon/role-verbs.js'
import { nameAt } from '../names/name-at.js'
import { readRole } from './read-role.js'
import type { Role, RolePlace } from './role.js'

const longest = 8
const sites = new Set(['on', 'in', 'near', 'outside'])
const links = new Set(['of', 'from', 'at', 'with'])

/** Read the role that a clause or preposition right behind a name gives: "Doe is the mayor", "Doe, who heads the center,", "Doe of the center". */
export function roleInClause(place: RolePlace): Role | null {
  return copula(place) ?? clause(place) ?? linked(place)
}

/** "Doe is | the director of the center"; what somebody calls another in a quotation is no role. */
function copula(place: RolePlace): Role | null {
  const { tokens, name, sentence } = place
  const told = tokens[name.end - 1]?.quotation === -1 && tokens[name.end]?.lemma === 'be'
  const article = tokens[name.end + 1]?.norm
  const opens = article === 'the' || article === 'a' || article === 'an'
  return told && opens ? readRole(place, { first: name.end + 1, end: sentence.end }) : null
}

function clause(place: RolePlace): Role | null {
  const { tokens, name } = place
  const who = tokens[name.end]?.text === ',' ? name.end + 1 : name.end
  return tokens[who]?.norm === 'who' ? (served(place, who + 1) ?? led(place, who + 1)) : served(place, name.end)
}

/** "Doe served as mayor", "was sworn in as a judge", "attended the talks as head of the bank". */
function served(place: RolePlace, from: number): Role | null {
  const { end } = place.sentence
  let serving = false
  for (let at = from; at < Math.min(end, from + longest); at += 1) {
    const { tag, lemma, norm } = place.tokens[at] as Word
    if (serving && norm === 'as') return readRole(place, { first: at + 1, end })
    const serves = tag === 'VERB' && servingVerbs.has(lemma)
    if ((tag === 'VERB' && !serves) || (tag === 'PUNCT' && norm !== "'")) return null
    serving ||= serves
  }
  return null
}

/** "who | heads the center" */
function led(place: RolePlace, from: number): Role | null {
  const { tokens, sentence } = place
  let verb = from
  while (tokens[verb]?.tag === 'ADV' || tokens[verb]?.tag === 'AUX') verb += 1
  if (!leadingVerbs.has(tokens[verb]?.lemma ?? '')) return null
  for (let at = verb + 1; at < Math.min(sentence.end, verb + longest) && tokens[at]?.tag !== 'PUNCT'; at += 1) {
    // "who runs a bakery | on Mill Street"
    if (sites.has(tokens[at]?.norm ?? '')) return null
    const found = ofBody(place, at)
    if (found) return found
  }
  return null
}

/** "Doe | of the center" */
function linked(place: RolePlace): Role | null {
  const { tokens, name } = place
  if (!links.has(tokens[name.end]?.norm ?? '')) return null
  return ofBody(place, tokens[name.end + 1]?.norm === 'the' ? name.end + 2 : name.end + 1)
}

function ofBody({ names }: RolePlace, at: number): Role | null {
  const body = nameAt(names, at)
  return body ? { end: body.end, roles: [], affiliations: [body], nouns: [] } : null
}

import type { ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import { wordsOfRange } from '../../match/spans.js'
import type { Names } from '../mention.js'
import { entityAt } from '../names/entity-at.js'
import { nameAt } from '../names/name-at.js'
import { findRole } from './find-role.js'
import type { SourceRole } from './role-of-source.js'

const mostRoles = 4
/** Nobody works for one. */
const event = /(?:Convention|Conference|Summit|Games|Cup)$/
const mostLookedAt = 20
/** "Orr, a person familiar with the talks" */
const plainPerson = /^(?:person|man|woman)$/

/** Put together what the article says beside the places where it names a source. */
export function roleOfName(
  document: ParsedDocument,
  names: Names,
  nameMentions: readonly number[],
  words: SourceLexicon,
): SourceRole {
  const found = nameMentions.slice(0, mostLookedAt).flatMap((index) => findRole(document, names, index, words) ?? [])
  const roles = found
    .flatMap((role) => role.roles)
    .map((range) => longForm(wordsOfRange(document, withoutOwner(document, range, words)), words))
  const affiliations = found
    .flatMap((role) => role.affiliations)
    .filter((range) => !isKin(document, range, words))
    .map((range) => fullName(names, range) ?? wordsOfRange(document, wholeBody(document, range, words)))
  return { role: joined(withoutRepeats(roles)), affiliation: joined([...new Set(affiliations)]) }
}

/** "spokesman" of "its spokesman" */
function withoutOwner({ tokens }: ParsedDocument, { first, end }: Range, { pronouns }: SourceLexicon): Range {
  return { first: pronouns.possessive.has(tokens[first]?.norm ?? '') ? first + 1 : first, end }
}

/** "Calder | police" */
function wholeBody({ tokens }: ParsedDocument, { first, end }: Range, { bodyFamilies }: SourceLexicon): Range {
  return { first, end: bodyFamilies.police.has(tokens[end]?.norm ?? '') ? end + 1 : end }
}

/** "Calder Water Board" for "CWB"; not "White House" for "House". */
function fullName(names: Names, { first, end }: Range): string | null {
  const [mention, entity] = [nameAt(names, first), entityAt(names, first)]
  if (mention?.first !== first || mention.end !== end || entity?.kind !== 'organization') return null
  // "RNC" is a committee where a convention has its letters, too
  if (event.test(entity.name)) return null
  const initials = entity.name.split(/[ -]/).flatMap((part) => (/^\p{Lu}/u.test(part) ? part[0] : []))
  return initials.length > 1 && initials.join('') === mention.text.replaceAll('.', '') ? entity.name : null
}

/** Without what one told before says too: "mayor" behind "deputy mayor". */
function withoutRepeats(roles: readonly string[]): readonly string[] {
  const kept = new Map<string, string>()
  for (const role of roles) {
    const key = role.toLowerCase()
    if (!plainPerson.test(key) && ![...kept.keys()].some((known) => known.includes(key))) kept.set(key, role)
  }
  return [...kept.values()]
}

/** "Orr's mother": he is no body; "Calder's parent company" is one. */
function isKin({ tokens }: ParsedDocument, { end }: Range, { personNouns }: SourceLexicon): boolean {
  const [owner, kin, next] = tokens.slice(end, end + 3)
  return owner?.norm === "'s" && personNouns.kin.has(kin?.lemma ?? '') && next?.tag !== 'NOUN'
}

/** "Senator" for "Sen." */
function longForm(title: string, { titles }: SourceLexicon): string {
  const long = lookUp(titles.longForms, title.toLowerCase().replace('.', ''))
  return long ? (long[0] ?? '').toUpperCase() + long.slice(1) : title
}

function joined(texts: readonly string[]): string | null {
  return texts.length > 0 ? texts.slice(0, mostRoles).join(', ') : null
}

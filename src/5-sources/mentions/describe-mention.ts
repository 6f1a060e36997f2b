import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Gender, Mention, NamedEntity, NameMention, Names } from '../mention.js'
import { typeOfName } from '../names/type-of-name.js'
import { countPeople } from './count-people.js'
import { labelOf } from './label-of.js'
import { nameOfHead } from './name-of-head.js'
import { type Description, readDescription } from './read-description.js'
import { readPronoun } from './read-pronoun.js'
import { typeOfDescription } from './type-of-description.js'

/** Read one source phrase on its own: pronoun, name or description, its type, number and gender. */
export function describeMention(
  document: ParsedDocument,
  names: Names,
  range: Range,
  head: number,
  masked: Uint8Array,
  words: SourceLexicon,
): Mention {
  const pronoun = readPronoun(document, range, head, words)
  if (pronoun) return pronoun
  const name = nameOfHead(document, names, range, head, words)
  return name >= 0 ? readName(names, name, range, head) : describe(document, names, range, head, masked, words)
}

function readName(
  { entityOf, entities, mentions, bySurname }: Names,
  index: number,
  range: Range,
  head: number,
): Mention {
  const entity = entityOf[index] as number
  const { kind, gender } = entities[entity] as NamedEntity
  const { first, end, words: parts } = mentions[index] as NameMention
  // "the Khans"
  const surname = parts.length === 1 && parts[0]?.endsWith('s') ? parts[0].slice(0, -1) : ''
  const family = bySurname.get(surname) ?? []
  const type = typeOfName[kind]
  return {
    first: Math.min(range.first, first),
    end: Math.max(range.end, end),
    head,
    form: 'name',
    type,
    ruleId: `type/name-of-${kind === 'unknown' ? 'person' : kind}`,
    entity: family[0] ?? entity,
    also: family.slice(1),
    noun: '',
    definite: true,
    plural: false,
    number: type === 'named-person' ? { min: 1, max: 1, stated: null } : null,
    gender,
    label: { first, end },
    toldBehind: false,
    partOf: null,
  }
}

function describe(
  document: ParsedDocument,
  names: Names,
  range: Range,
  head: number,
  masked: Uint8Array,
  words: SourceLexicon,
): Mention {
  const read = readDescription(document, range, head, words)
  const label = labelOf(document, range, read.noun, masked, words)
  // "people | familiar with the talks": what says how they know belongs to the phrase
  const description = { ...read, after: { first: read.noun + 1, end: Math.max(read.after.end, label.end) } }
  const { type, ruleId } = ownsTitle(document, range)
    ? { type: 'document' as const, ruleId: 'type/title' }
    : typeOfDescription(document, description, names, words)
  const { noun, lemma, plural, determiner, before, partOf } = description
  const people = type !== 'organization' && type !== 'document' && type !== 'media'
  return {
    first: range.first,
    end: range.end,
    head: noun,
    form: 'description',
    type,
    ruleId,
    entity: -1,
    also: [],
    noun: lemma,
    definite: determiner === 'definite' || (determiner === 'possessive' && type !== 'document'),
    plural,
    number: people ? countPeople(document, before, plural, words) : null,
    gender: genderOf(description, words),
    label,
    toldBehind: isToldBehind(document.tokens, label.end, masked),
    partOf,
  }
}

/** "an engineer|, who built the dam"; not ", who spoke on condition of anonymity". */
function isToldBehind(tokens: readonly Word[], at: number, masked: Uint8Array): boolean {
  const [comma, who] = tokens.slice(at, at + 2)
  return (
    comma?.text === ',' && (who?.norm === 'who' || who?.norm === 'whose') && !masked.subarray(at, at + 6).includes(1)
  )
}

/** "Doe's “The Fixers”": a title in quotation marks that somebody owns. */
function ownsTitle({ tokens }: ParsedDocument, { first, end }: Range): boolean {
  return tokens
    .slice(first + 1, end)
    .some(({ kind, index }) => kind === 'quote' && /^'s?$/.test(tokens[index - 1]?.norm ?? ''))
}

function genderOf({ lemma, plural }: Description, { personNouns }: SourceLexicon): Gender | null {
  if (plural) return null
  if (personNouns.female.has(lemma)) return 'female'
  return personNouns.male.has(lemma) ? 'male' : null
}

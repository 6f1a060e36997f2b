import type { ParsedDocument, Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import type { SourceType } from '../types.js'
import { countPeople } from './count-people.js'
import { isLabelled } from './is-labelled.js'
import { labelOf } from './label-of.js'
import type { Gender, Mention, NameKind, Names } from './mention.js'
import { nameOfHead } from './name-of-head.js'
import { readDescription } from './read-description.js'
import { typeOfDescription } from './type-of-description.js'
import { typeOfName } from './type-of-name.js'

/** Read one source phrase on its own: pronoun, name or description, its type, number and gender. */
export function describeMention(
  document: ParsedDocument,
  names: Names,
  range: Range,
  head: number,
  masked: Uint8Array,
  words: SourceLexicon,
): Mention {
  const { tokens } = document
  const token = tokens[head] as Word
  const pronoun = readPronoun()
  if (pronoun) return pronoun
  const name = nameOfHead(document, names, range, head, words)
  return name >= 0 ? readName(name) : describe()

  function readPronoun(): Mention | null {
    const { norm, tag } = token
    const { pronouns } = words
    const personal =
      pronouns.female.has(norm) ||
      pronouns.male.has(norm) ||
      pronouns.neuter.has(norm) ||
      pronouns.plural.has(norm) ||
      pronouns.first.has(norm) ||
      pronouns.second.has(norm)
    const relative =
      pronouns.relative.has(norm) &&
      (tag === 'PRON' || tag === 'SCONJ' || tag === 'DET') &&
      (range.end - range.first <= 2 || (range.first === head && norm.startsWith('who')))
    if (!relative && (!personal || tag === 'NOUN' || tag === 'PROPN' || (norm === 'us' && token.text !== 'us')))
      return null
    const plural = pronouns.plural.has(norm) || ['we', 'us', 'our', 'ours', 'ourselves'].includes(norm)
    const author = pronouns.first.has(norm) && token.quotation < 0 && !isLabelled(document, token)
    // "you" is whoever is spoken to, or anybody: nobody whose name is kept back
    const anybody = pronouns.second.has(norm)
    const thing = norm === 'which' || norm === 'that' || norm === 'this'
    const type: SourceType = author
      ? 'author'
      : thing
        ? 'document'
        : pronouns.neuter.has(norm)
          ? 'organization'
          : anybody
            ? 'generic-group'
            : plural
              ? 'unnamed-group'
              : 'unnamed-person'
    return {
      first: range.first,
      end: range.end,
      head,
      form: 'pronoun',
      type,
      ruleId: author ? 'type/author' : 'type/pronoun',
      entity: -1,
      also: [],
      noun: norm,
      definite: true,
      plural,
      number:
        type === 'organization' || type === 'document' || author
          ? null
          : plural
            ? { min: 2, max: null, stated: null }
            : { min: 1, max: anybody ? null : 1, stated: null },
      gender: pronouns.female.has(norm) ? 'female' : pronouns.male.has(norm) ? 'male' : null,
      label: { first: head, end: head + 1 },
      partOf: null,
    }
  }

  function readName(index: number): Mention {
    const entity = names.entityOf[index] as number
    const { kind, gender } = names.entities[entity] as { kind: NameKind; gender: Gender | null }
    const { first, end, words: parts } = names.mentions[index] as Names['mentions'][number]
    const family =
      parts.length === 1 && parts[0]?.endsWith('s') ? (names.bySurname.get(parts[0].slice(0, -1)) ?? []) : []
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
      partOf: null,
    }
  }

  /** "Doe's “The Fixers”": a title in quotation marks that somebody owns. */
  function ownsTitle(): boolean {
    return tokens
      .slice(range.first + 1, range.end)
      .some(({ kind, index }) => kind === 'quote' && /^'s?$/.test(tokens[index - 1]?.norm ?? ''))
  }

  function describe(): Mention {
    const read = readDescription(document, range, head, words)
    const label = labelOf(document, range, read.noun, masked, words)
    // "people | familiar with the talks": what says how they know belongs to the phrase
    const description = { ...read, after: { first: read.noun + 1, end: Math.max(read.after.end, label.end) } }
    const { type, ruleId } = ownsTitle()
      ? { type: 'document' as const, ruleId: 'type/title' }
      : typeOfDescription(document, description, names, words)
    const { lemma, plural, determiner, before, partOf } = description
    const people = type !== 'organization' && type !== 'document' && type !== 'media'
    return {
      first: range.first,
      end: range.end,
      head: description.noun,
      form: 'description',
      type,
      ruleId,
      entity: -1,
      also: [],
      noun: lemma,
      definite: determiner === 'definite' || (determiner === 'possessive' && type !== 'document'),
      plural,
      number: people ? countPeople(document, before, plural, words) : null,
      gender: plural
        ? null
        : words.personNouns.female.has(lemma)
          ? 'female'
          : words.personNouns.male.has(lemma)
            ? 'male'
            : null,
      label,
      partOf,
    }
  }
}

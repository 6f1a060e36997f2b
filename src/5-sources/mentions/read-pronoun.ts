import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { SourceType } from '../../types.js'
import type { Mention } from '../mention.js'
import { isLabelled } from './is-labelled.js'

const many: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves'])
const things: ReadonlySet<string> = new Set(['which', 'that', 'this'])
const relativeTags: ReadonlySet<string> = new Set(['PRON', 'SCONJ', 'DET'])

/** Read a source phrase that is a pronoun; null for another. */
export function readPronoun(
  document: ParsedDocument,
  range: Range,
  head: number,
  words: SourceLexicon,
): Mention | null {
  const token = document.tokens[head] as Word
  if (!isPersonal(token, words) && !isRelative(token, range, words)) return null
  const { norm } = token
  const { pronouns } = words
  const plural = pronouns.plural.has(norm) || many.has(norm)
  const type = typeOfPronoun(document, token, plural, words)
  const counted = type !== 'organization' && type !== 'document' && type !== 'author'
  return {
    first: range.first,
    end: range.end,
    head,
    form: 'pronoun',
    type,
    ruleId: type === 'author' ? 'type/author' : 'type/pronoun',
    entity: -1,
    also: [],
    noun: norm,
    definite: true,
    plural,
    number: counted ? { min: plural ? 2 : 1, max: plural || type === 'generic-group' ? null : 1, stated: null } : null,
    gender: pronouns.female.has(norm) ? 'female' : pronouns.male.has(norm) ? 'male' : null,
    label: { first: head, end: head + 1 },
    toldBehind: false,
    partOf: null,
  }
}

/** "she"; not "US" or somebody called "It". */
function isPersonal({ norm, tag, text }: Word, { pronouns }: SourceLexicon): boolean {
  if (tag === 'NOUN' || tag === 'PROPN' || (norm === 'us' && text !== 'us')) return false
  const { female, male, neuter, plural, first, second } = pronouns
  return [female, male, neuter, plural, first, second].some((list) => list.has(norm))
}

/** "who", alone or at the start of its phrase. */
function isRelative({ norm, tag, index }: Word, { first, end }: Range, { pronouns }: SourceLexicon): boolean {
  if (!pronouns.relative.has(norm) || !relativeTags.has(tag)) return false
  return end - first <= 2 || (first === index && norm.startsWith('who'))
}

function typeOfPronoun(document: ParsedDocument, token: Word, plural: boolean, words: SourceLexicon): SourceType {
  const { norm, quotation } = token
  const { pronouns } = words
  if (pronouns.first.has(norm) && quotation < 0 && !isLabelled(document, token)) return 'author'
  if (things.has(norm)) return 'document'
  if (pronouns.neuter.has(norm)) return 'organization'
  // "you" is whoever is spoken to, or anybody: nobody whose name is kept back
  if (pronouns.second.has(norm)) return 'generic-group'
  return plural ? 'unnamed-group' : 'unnamed-person'
}

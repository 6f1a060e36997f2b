import type { ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Mention, Names } from '../mention.js'
import { describeMention } from '../mentions/describe-mention.js'
import { findPartitive } from '../mentions/find-partitive.js'
import { isLettered, isPersonNoun } from '../mentions/is-person-noun.js'
import { startOfPhrase } from '../mentions/start-of-phrase.js'
import { entityAt } from '../names/entity-at.js'
import { nameAt } from '../names/name-at.js'
import { isSubject } from './is-subject.js'

const calling: ReadonlySet<string> = new Set(['called', 'named', 'nicknamed'])

/** What presents somebody new behind it: "there was a nurse", "among them is a nurse". */
const presenting: ReadonlySet<string> = new Set(['there', 'it', 'them'])

/** "One of the boys | is 33": one of some people, as a subject. */
function readMember(
  document: ParsedDocument,
  names: Names,
  at: number,
  masked: Uint8Array,
  words: SourceLexicon,
): Mention | null {
  const { tokens, sentences } = document
  const { norm, sentence } = tokens[at] as Word
  if (norm !== 'one' || tokens[at + 1]?.norm !== 'of' || !isSubject(tokens, at)) return null
  const { end = at } = sentences[sentence]?.tokens ?? {}
  const group = findPartitive(tokens, { first: at, end }, at, words)
  // "One of his sons" is somebody's, and hardly taken up
  const owned = words.pronouns.possessive.has(tokens[at + 2]?.norm ?? '')
  if (!group || owned || group.noun === at || !isPersonNoun(tokens, group.noun, words)) return null
  return describeMention(document, names, { first: at, end: group.range.end }, at, masked, words)
}

/** "Doe is | a nurse", "I am not | a hero": what somebody is, not "there was | a nurse", "it was | a nurse". */
function isPredicate(tokens: readonly Word[], first: number): boolean {
  let at = first - 1
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.norm === 'not' || tokens[at]?.norm === "n't") at -= 1
  const before = tokens[at - 1]?.norm ?? ''
  return tokens[at]?.lemma === 'be' && !presenting.has(before)
}

/** Read a noun phrase for people, or a body or document as subject, that names no source here but may be taken up later. */
export function readPassingNoun(
  document: ParsedDocument,
  names: Names,
  at: number,
  masked: Uint8Array,
  words: SourceLexicon,
): Mention | null {
  const { tokens } = document
  const { tag, form, lemma, quotation } = tokens[at] as Word
  const member = readMember(document, names, at, masked, words)
  if (member) return member
  const noun = tag === 'NOUN' || tag === 'ADJ' || isLettered(tokens[at] as Word, words)
  if (!noun || nameAt(names, at)) return null
  const next = tokens[at + 1]
  if (next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.text === '-') return null
  const person = isPersonNoun(tokens, at, words)
  const thing =
    tag === 'NOUN' && quotation < 0 && (words.organizationNouns.has(lemma) || words.documentNouns.has(lemma))
  if (!person && !thing) return null
  const first = startOfPhrase(tokens, at, words)
  if (isPredicate(tokens, first)) return null
  // "the role of adviser", "as mayor"
  if (first === at && form === 'singular' && tokens[at - 1]?.tag === 'ADP') return null
  const introduced = tokens[first]?.norm === 'a' || tokens[first]?.norm === 'an'
  if (!person && !introduced && !isSubject(tokens, at)) return null
  // "a driver called Baz": whoever has the name
  if (calling.has(next?.norm ?? '') && nameAt(names, at + 2)?.first === at + 2) return null
  // "the director, Jane Doe" and "Orr, an analyst at Apex": nobody new
  if (next?.text === ',' && nameAt(names, at + 2)?.first === at + 2) return null
  const mention = describeMention(document, names, { first, end: at + 1 }, at, masked, words)
  if (mention.form !== 'description') return null
  const named = nameAt(names, first - 2)
  const apposed = tokens[first - 1]?.text === ',' && named !== undefined && !named.modifier
  const kind = entityAt(names, first - 2)?.kind
  // "Open Hands, a charity": the same; "In Oslo, a charity": another
  const same = person || (kind !== 'place' && kind !== 'person')
  return apposed && same && !mention.plural ? null : mention
}

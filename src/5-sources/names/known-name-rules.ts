import { playedByBusinesses, rivals } from '../../lexicon/business-words.js'
import { streetWords } from '../../lexicon/source-kinds.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isAddressed } from './is-addressed.js'
import { isOutlet } from './is-outlet.js'
import { isPlaceName } from './is-place-name.js'
import type { NameRule } from './name-rule.js'
import type { NameView } from './name-view.js'

/** Names that lists know, whole or by a word that leaves no doubt. */
export const knownNameRules: readonly NameRule[] = [
  {
    id: 'name/addressed',
    kind: 'person',
    applies: ({ tokens, first }) => isAddressed(tokens, first),
    examples: ['They met Mr. May.', 'They met Ms. Church.'],
  },
  {
    id: 'name/outlet',
    kind: 'media',
    applies: ({ words, whole, title, long }) => words.outlets.has(whole) && (long || !title),
    examples: ['The leak was first seen by Reuters.', 'They spoke to the New York Times.'],
  },
  {
    id: 'name/document',
    kind: 'document',
    applies: (name) => !name.given && !name.title && isDocument(name),
    examples: ['They broke the Clean Harbor Act.', 'It stands in the Portuguese Constitution.'],
  },
  {
    id: 'name/ends-as-outlet',
    kind: 'media',
    applies: ({ title, parts, words }) => !title && isOutlet(parts, words),
    examples: ['He wrote for the Calder Union Leader.'],
  },
  {
    id: 'name/broadcaster-of-place',
    kind: 'media',
    applies: ({ title, long, written, words, start }) =>
      !title && long && /^\p{Lu}{3,}$/u.test(written) && words.outlets.has(start),
    examples: ['He spoke to BBC Radio Calder.'],
  },
  {
    // "its" owner is a body, and so are most rivals and suppliers of one
    id: 'name/its-rival-before',
    kind: 'organization',
    sure: false,
    applies: ({ title, long, tokens, previous }) => {
      if (!title || long) return false
      const before = tokens[title.first - 1]
      const opens = before?.sentence !== previous?.sentence && rivals.has(previous?.norm ?? '')
      return opens || (before?.norm === 'its' && playedByBusinesses.has(previous?.lemma ?? ''))
    },
    examples: ['Orrin Holdings bought its smaller rival Vexley.', 'Rival Vexley was late.'],
  },
  {
    id: 'name/titled',
    kind: 'person',
    applies: (name) =>
      name.title !== null && !name.body && (hasCapitalTitle(name) || !isPlaceName(name.whole, name.words)),
    examples: ['They met Prime Minister Jordan.', 'They met economist Vexley.'],
  },
  {
    id: 'name/place',
    kind: 'place',
    applies: ({ whole, words }) => isPlaceName(whole, words),
    examples: ['They flew to Portugal.', 'They met in Lisbon.'],
  },
  {
    id: 'name/part-of-place',
    kind: 'place',
    applies: ({ long, start, last, words }) =>
      long && words.nameParts.directions.has(start) && isPlaceName(last, words),
    examples: ['They drove through Northern Portugal.'],
  },
  {
    id: 'name/organization',
    kind: 'organization',
    applies: ({ words, whole }) => words.organizationNames.has(whole),
    examples: ['The plane was built by Boeing.'],
  },
  {
    id: 'name/numbered',
    kind: 'organization',
    applies: ({ parts, last, words }) => /^\d+$/.test(last) && words.nameParts.numbered.has(parts.at(-2) ?? ''),
    examples: ['The strike was called by Teamsters Local 12.'],
  },
  {
    id: 'name/suffix',
    kind: 'person',
    applies: ({ words, last, long }) => long && words.titles.suffixes.has(last),
    examples: ['The hall was built by Orrin Vance Jr.'],
  },
  {
    id: 'name/programme-of-person',
    kind: 'media',
    applies: ({ given, parts, last, words }) => given && parts.length > 2 && words.nameParts.programmes.has(last),
    examples: ['It was told on Jane Doe Investigative Radio.'],
  },
  {
    id: 'name/given',
    kind: 'person',
    applies: ({ given, long, body, definite, last, words }) =>
      // of "Imani House" what stands around it tells
      given && long && !body && !definite && !words.nameParts.surnames.has(last),
    examples: ['They thanked Jane Vexley.'],
  },
  {
    id: 'name/street',
    kind: 'place',
    applies: ({ long, last, given, previous, definite }) =>
      long && streetWords.has(last) && (definite || (!given && previous?.tag === 'ADP')),
    examples: ['The fire began on Vexley Street.', 'He sold the Vexley Turnpike.'],
  },
]

function hasCapitalTitle({ tokens, title }: NameView): boolean {
  return title !== null && /^\p{Lu}/u.test(tokens[title.end - 1]?.text ?? '')
}

/** "the Clean Harbor Act", "the Orvanian Constitution", but not "the Corwen Journal-Constitution". */
function isDocument({ parts, start, last, words }: NameView): boolean {
  if (parts.length < 2 || !words.documentNameWords.has(last)) return false
  return !words.mediaNameWords.has(last) || (parts.length === 2 && isNational(start, words))
}

function isNational(part: string, { places }: SourceLexicon): boolean {
  return places.demonyms.has(part) || places.countries.has(part)
}

import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { NameKind } from '../mention.js'

/** Bodies that are called after a person: their first word alone is the person. */
const surnameFirst = new Set([
  'foundation',
  'organization',
  'campaign',
  'administration',
  'tower',
  'hotel',
  'brothers',
  'university',
  'white',
  'committee',
  'victory',
  'state',
])

/** List the words by which a name may be called later: surname, given name; of a body its first word and its initials. */
export function callsOfName(words: readonly string[], kind: NameKind, lexicon: SourceLexicon): readonly string[] {
  if (kind === 'place') return [words.join(' ')]
  if (kind === 'person' || kind === 'unknown') {
    const plain = words.filter(
      (word) => word.length > 1 && !lexicon.titles.suffixes.has(word) && !lexicon.nameParts.particles.has(word),
    )
    return [...plain, words.slice(-2).join(' ')]
  }
  const content = words.filter((word) => !['of', 'for', 'and', 'the', 'on', '&', 'de'].includes(word))
  const initials = content.map((word) => word[0]).join('')
  const first = content[0] as string
  const place =
    lexicon.places.countries.has(first) || lexicon.places.demonyms.has(first) || lexicon.places.others.has(first)
  const calls = [words.join(' '), words.at(-1) as string]
  if (initials.length > 1) calls.push(initials, words.map((word) => word[0]).join(''))
  if (place && content.length > 2)
    calls.push(
      content
        .slice(1)
        .map((word) => word[0])
        .join(''),
    )
  if (!place && !lexicon.organizationNameWords.has(first) && !surnameFirst.has(words.at(-1) as string))
    calls.push(first)
  return calls
}

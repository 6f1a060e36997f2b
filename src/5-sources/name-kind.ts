import type { Range, Word } from '../layers.js'
import { streetWords } from '../lexicon/source-kinds.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { bareWord } from './bare-word.js'
import { isOutlet } from './is-outlet.js'
import { isPeopleName } from './is-people-name.js'
import type { Gender, NameKind } from './mention.js'
import { showsBody } from './shows-body.js'

/** Tell people from bodies, media and places by a name's own words and those around it. First rule that fits wins. */
export function nameKind(
  tokens: readonly Word[],
  { first, end }: Range,
  title: Range | null,
  limit: number,
  words: SourceLexicon,
): { readonly kind: NameKind; readonly sure: boolean; readonly gender: Gender | null } {
  const parts = tokens.slice(first, end).map(bareWord)
  const whole = parts.join(' ').replaceAll(' - ', '-').replace(/ 's?$/, '')
  const start = parts[0] as string
  const last = parts.at(-1) as string
  const gender = genderOf(tokens, title, start, words)
  const before = bareWord(tokens[first - 1] ?? (tokens[first] as Word))
  const long = parts.length > 1
  const given =
    words.givenNames.female.has(start) || words.givenNames.male.has(start) || words.givenNames.either.has(start)
  const body = parts.some(
    (part, i) =>
      words.organizationNameWords.has(part) &&
      !(given && i === parts.length - 1 && parts.length === 2 && i > 0 && weakBody.has(part)),
  )
  const result = (kind: NameKind, sure = true) => ({
    kind,
    sure,
    gender: kind === 'person' || kind === 'unknown' ? gender : null,
  })

  if (words.outlets.has(whole) && !(title && !long)) return result('media')
  if (isDocumentName(parts, words) && !given && !title) return result('document')
  if (!title && isOutlet(parts, words)) return result('media')
  // "BBC Radio Calder", "NBC News Washington"
  if (!title && long && /^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '') && words.outlets.has(start))
    return result('media')
  const capitalTitle = title && /^\p{Lu}/u.test(tokens[title.end - 1]?.text ?? '')
  if (title && !body && (capitalTitle || !isPlace(whole, words))) return result('person')
  if (isPlace(whole, words)) return result('place')
  // "Northern Virginia"
  if (long && directions.test(start) && isPlace(last, words)) return result('place')
  if (words.organizationNames.has(whole) || (/^\d+$/.test(last) && words.nameParts.numbered.has(parts.at(-2) ?? '')))
    return result('organization')
  if (words.titles.suffixes.has(last) && long) return result('person')
  if (given && parts.length > 2 && programmes.has(last)) return result('media')
  if (given && long && !body && before !== 'the') return result('person')
  if (long && streetWords.has(last) && tokens[first - 1]?.tag === 'ADP') return result('place')
  const behind = kindBehind(tokens, first, words)
  if (behind && !title) return result(behind)
  if (body) return long && words.mediaNameWords.has(last) && !given ? result('media') : result('organization')
  if (long && start === 'radio') return result('media')
  if (long && words.mediaNameWords.has(last)) return result('media', before === 'the')
  if (isPeopleName(last, words)) return result('organization')
  if (long && /^\p{Lu}\.?$/u.test(tokens[first + 1]?.text ?? '')) return result('person')
  // "ORLIN:" is a label in a script sooner than an acronym
  const label = tokens[end]?.norm === ':'
  if (!long && !label && /^[\p{Lu}&\d]{2,6}s?$/u.test((tokens[first] as Word).text)) return result('organization')
  if (!long && isBrand((tokens[first] as Word).text)) return result('organization')
  if (showsBody(tokens, { first, end }, words)) return result('organization')
  if (isFollowedByPerson(tokens, end, limit, words)) return result('person')
  if (isFollowedByBody(tokens, end, limit, words)) return result('organization')
  if (!long && hasOfficials(tokens, end)) return result('organization', false)
  if (before === 'the' && !last.endsWith('s') && tokens[end]?.tag !== 'NOUN') return result('organization', false)
  if (parts.some((part) => words.places.demonyms.has(part))) return result('organization', false)
  return long && parts.length <= 4 ? result('person', false) : result('unknown', false)
}

/** "Jane Doe Investigative Radio" is a programme. */
const programmes: ReadonlySet<string> = new Set(['radio', 'tv', 'television', 'news', 'podcast', 'show'])
const serving: ReadonlySet<string> = new Set(['official', 'executive', 'employee'])
const directions =
  /^(?:(?:north|south|east|west)(?:ern)?|(?:north|south)(?:east|west)(?:ern)?|upper|lower|central|baja|greater)$/

/** "CalMatters", "LAist": a capital inside; not "McBride", "DeSantis", "O'Hara". */
function isBrand(text: string): boolean {
  return (
    /^\p{Lu}+\p{Ll}+\p{Lu}\p{Ll}|^\p{Lu}{2,}\p{Ll}{2,}$/u.test(text) &&
    !/^(?:Ma?c|De|Di|Du|Da|La|Le|Van|Von|Fitz|O)\p{Lu}/u.test(text)
  )
}

/** Surnames too: not decisive after a given name. */
const weakBody = new Set([
  'stanley',
  'brothers',
  'sons',
  'park',
  'church',
  'house',
  'lane',
  'star',
  'works',
  'goldman',
  'guard',
  'court',
  'steel',
  'power',
  'mills',
  'farms',
])

function genderOf(tokens: readonly Word[], title: Range | null, start: string, words: SourceLexicon): Gender | null {
  if (title) {
    for (let at = title.first; at < title.end; at += 1) {
      const norm = bareWord(tokens[at] as Word)
      if (words.titles.female.has(norm) || words.personNouns.female.has(norm)) return 'female'
      if (words.titles.male.has(norm) || words.personNouns.male.has(norm)) return 'male'
    }
  }
  if (words.givenNames.female.has(start)) return 'female'
  if (words.givenNames.male.has(start)) return 'male'
  return null
}

/** "water company Northmere", "the state news agency SarPress"; not "the company Doe founded". */
function kindBehind(tokens: readonly Word[], first: number, words: SourceLexicon): 'organization' | 'media' | null {
  const [noun, before, determiner] = [tokens[first - 1], tokens[first - 2], tokens[first - 3]]
  if (noun && noun.sentence === tokens[first]?.sentence && words.businesses.has(noun.norm)) return 'organization'
  if (noun?.tag !== 'NOUN' || noun.text !== noun.norm || noun.sentence !== tokens[first]?.sentence) return null
  if (noun.lemma === 'agency' && before?.norm === 'news') return 'media'
  if (before?.tag === 'DET' && tokens[first + 1]?.tag !== 'PROPN') return null
  if (determiner?.tag === 'DET' && before?.tag !== 'NOUN' && before?.tag !== 'ADJ') return null
  if (words.mediaNouns.has(noun.lemma)) return 'media'
  return words.organizationNouns.has(noun.lemma) ? 'organization' : null
}

function isPlace(whole: string, { places }: SourceLexicon): boolean {
  return places.countries.has(whole) || places.capitals.has(whole) || places.others.has(whole)
}

/** "the Clean Harbor Act", "the Orvanian Constitution", but not "the Corwen Journal-Constitution". */
function isDocumentName(parts: readonly string[], words: SourceLexicon): boolean {
  const [first, last] = [parts[0] as string, parts.at(-1) as string]
  if (parts.length < 2 || !words.documentNameWords.has(last)) return false
  return !words.mediaNameWords.has(last) || (parts.length === 2 && isNational(first, words))
}

function isNational(part: string, { places }: SourceLexicon): boolean {
  return places.demonyms.has(part) || places.countries.has(part)
}

/** "…, 34," or "…, an analyst" or "…, who". */
function isFollowedByPerson(tokens: readonly Word[], end: number, limit: number, words: SourceLexicon): boolean {
  if (tokens[end]?.text !== ',' || end + 1 >= limit) return false
  const next = tokens[end + 1] as Word
  if (next.norm === 'who' || next.norm === 'whose') return true
  if (next.kind === 'number' && /^\d\d?$/.test(next.text) && tokens[end + 2]?.text === ',') return true
  return appositionNoun(
    tokens,
    end,
    limit,
    (noun) =>
      words.personNouns.interviewable.has(noun) ||
      words.personNouns.offices.has(noun) ||
      words.personNouns.experts.has(noun) ||
      words.personNouns.spokespeople.has(noun) ||
      words.personNouns.others.has(noun),
  )
}

/** "…, a consultancy," */
function isFollowedByBody(tokens: readonly Word[], end: number, limit: number, words: SourceLexicon): boolean {
  return tokens[end]?.text === ',' && appositionNoun(tokens, end, limit, (noun) => words.organizationNouns.has(noun))
}

/** "an Ordel official": hardly said of anything but bodies, and not of "Orvanian officials", of a country that no list has. */
function hasOfficials(tokens: readonly Word[], end: number): boolean {
  const next = tokens[end]
  const country = /(?:ian|ean|ese|ish)$/.test(tokens[end - 1]?.norm ?? '')
  return !country && next?.tag === 'NOUN' && serving.has(next.lemma)
}

function appositionNoun(
  tokens: readonly Word[],
  comma: number,
  limit: number,
  fits: (noun: string) => boolean,
): boolean {
  let opens = false
  for (let at = comma + 1; at < Math.min(limit, comma + 9); at += 1) {
    const token = tokens[at] as Word
    if (at === comma + 1) opens = token.tag === 'DET' || token.tag === 'NOUN' || token.tag === 'ADJ'
    if (!opens || token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'ADP' || token.text === ',') return false
    const next = tokens[at + 1]
    if (token.tag === 'NOUN' && !(next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.text === '-'))
      return fits(token.lemma)
  }
  return false
}

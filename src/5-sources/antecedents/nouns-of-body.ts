import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'

const longest = 7
const seats: ReadonlySet<string> = new Set(['state', 'county', 'city', 'town', 'village', 'district'])

/** List the common nouns that an apposition calls a body: "agency" of "the agency, the Harbour Board," or "a charity". */
export function nounsOfBody(
  { tokens }: ParsedDocument,
  { first, end }: Range,
  words: SourceLexicon,
): readonly string[] {
  const name = tokens[first] as Word
  const start = tokens[first - 1]?.tag === 'DET' ? first - 1 : first
  const nouns: string[] = []
  // "the consultancy Calder Group", "a state agency, the Harbour Board"
  const before = tokens[start - 1]?.text === ',' ? start - 2 : start === first ? first - 1 : -1
  // "the state Department of Works" is no state
  const owned = before === first - 1 && seats.has(tokens[before]?.norm ?? '')
  if (isBody(before) && !owned) nouns.push((tokens[before] as Word).lemma)
  // "Calder Group, a consultancy in Brandsea,"
  if (tokens[end]?.text === ',' && tokens[end + 1]?.tag === 'DET')
    for (let at = end + 2; at < end + longest; at += 1) {
      if (isBody(at) && tokens[at + 1]?.tag !== 'NOUN') {
        nouns.push((tokens[at] as Word).lemma)
        break
      }
      if (tokens[at]?.tag !== 'ADJ' && tokens[at]?.tag !== 'NOUN' && tokens[at]?.text !== '-') break
    }
  return nouns

  function isBody(at: number): boolean {
    const word = tokens[at]
    return (
      word?.tag === 'NOUN' &&
      word.form !== 'plural' &&
      word.sentence === name.sentence &&
      words.organizationNouns.has(word.lemma)
    )
  }
}

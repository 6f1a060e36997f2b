import type { ParsedDocument, Range, Word } from '../../layers.js'
import { places } from '../../lexicon/places.js'
import { partsDate } from '../../match/parts-date.js'
import { partsPlace } from '../../match/parts-place.js'
import { isNominal } from '../phrases/climb-phrase.js'

const homes: ReadonlySet<string> = new Set(['of', 'in', 'from', 'near'])
const part: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])
/** Find where a phrase begins that a comma inside it, of a place or a date, parted: at its own start where none did. */
export function startBeforeComma({ tokens }: ParsedDocument, range: Range): number {
  const comma = range.first - 1
  if (tokens[comma]?.norm !== ',') return range.first
  if (partsPlace(tokens, comma)) return startOfTown(tokens, comma) ?? range.first
  // "a Sept. 15, | 2011 email"
  if (partsDate(tokens, comma)) return startOfPhrase(tokens, comma - 2)
  return startOfResident(tokens, range) ?? range.first
}

/** "the Columbus, | Ohio-based company": the town before its state. */
function startOfTown(tokens: readonly Word[], comma: number): number | undefined {
  const at = startOfNames(tokens, comma)
  return tokens[at - 1]?.tag === 'DET' ? at - 1 : undefined
}

/** "a woman in Brill, | Ohio": who lives there. */
function startOfResident(tokens: readonly Word[], { first, end }: Range): number | undefined {
  const name = tokens
    .slice(first, end)
    .map(({ norm }) => norm)
    .join(' ')
  const town = startOfNames(tokens, first - 1)
  const known = places.others.has(name) || places.countries.has(name)
  if (!known || town === first - 1 || !homes.has(tokens[town - 1]?.norm ?? '')) return undefined
  if (!isNominal(tokens[town - 2])) return undefined
  const start = startOfPhrase(tokens, town - 1)
  // "After the rally in Brill, | Ohio said": but for a second comma, the state speaks
  const fronted = tokens[start - 1]?.tag === 'ADP' || tokens[start - 1]?.tag === 'SCONJ'
  return fronted && tokens[end]?.norm !== ',' ? undefined : start
}

/** Where the names begin that end before a token. */
function startOfNames(tokens: readonly Word[], end: number): number {
  let at = end
  while (tokens[at - 1]?.tag === 'PROPN') at -= 1
  return at
}

/** Where the noun phrase begins that ends before a token: at its article, where it has one. */
function startOfPhrase(tokens: readonly Word[], end: number): number {
  let at = end
  while (tokens[at - 1]?.sentence === tokens[end]?.sentence && part.has(tokens[at - 1]?.tag ?? '')) at -= 1
  return tokens[at - 1]?.tag === 'DET' ? at - 1 : at
}

import type { SourceLexicon } from '../../lexicon/source-words.js'

/** Whether a name in lower case is in a list of places. */
export function isPlaceName(whole: string, { places }: SourceLexicon): boolean {
  return places.countries.has(whole) || places.capitals.has(whole) || places.others.has(whole)
}

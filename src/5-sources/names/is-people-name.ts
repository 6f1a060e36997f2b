import type { SourceLexicon } from '../../lexicon/source-words.js'

/** Whether the last word of a name is many people's: "Republicans", "Latinos", "Ruvians". */
export function isPeopleName(last: string, { nameParts, places }: SourceLexicon): boolean {
  if (nameParts.partisans.has(last)) return true
  const one = last.slice(0, -1)
  return last.endsWith('s') && (places.demonyms.has(one) || nameParts.parties.has(one))
}

import type { WordTraits } from './describe-word.js'
import { tagClasses } from './tag-classes.js'

/** Words that are known well, as the model writes them, and the tag classes they can have. */
export type KnownWords = ReadonlyMap<string, readonly number[]>

/** Find the tag classes that a word cannot have. A capital may always make a name of it. */
export function closedClasses({ norm, capital }: WordTraits, known: KnownWords): readonly number[] {
  const open = known.get(norm)
  if (open === undefined) return []
  return tagClasses.flatMap(({ tag }, c) => (open.includes(c) || (capital && tag === 'PROPN') ? [] : [c]))
}

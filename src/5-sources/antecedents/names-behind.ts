import type { ParsedDocument } from '../../layers.js'
import type { Query } from '../bearer.js'
import type { Names } from '../mention.js'

/**
 * Find whom a subject is said to speak of behind it, "he said of Doe", "she said that Doe lied": it is none of these people.
 *
 * @returns Positions in `names.entities`, up to the first mark: "When he said it, Doe" may be one.
 */
export function namesBehind(
  { tokens, sentences }: ParsedDocument,
  { entities, entityOf, at }: Names,
  { mention, link }: Query,
): readonly number[] {
  if (link < 0) return []
  const { end = 0 } = sentences[tokens[mention.head]?.sentence ?? -1]?.tokens ?? {}
  const mark = tokens.slice(mention.end, end).find(({ tag }) => tag === 'PUNCT')?.index ?? end
  const found = [...new Set(at.slice(mention.end, mark))].flatMap((index) => entityOf[index] ?? [])
  return found.filter((entity) => entities[entity]?.kind === 'person')
}

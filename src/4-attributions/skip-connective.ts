import type { ParsedDocument } from '../layers.js'
import { connectives } from '../lexicon/connectives.js'

/** "Still, | the dam is old": where a content begins behind the writer's own connective. */
export function skipConnective({ tokens }: ParsedDocument, first: number): number {
  for (const comma of [first + 1, first + 2]) {
    const words = tokens.slice(first, comma).map(({ norm }) => norm)
    if (tokens[comma]?.norm === ',' && connectives.has(words.join(' '))) return comma + 1
  }
  return first
}

import type { ParsedDocument } from '../../layers.js'
import { connectives, headlineLabels } from '../../lexicon/connectives.js'

/** "Still, | the dam is old", "Exclusive: | Dam is old": where a content begins behind the writer's own connective or label. */
export function skipConnective({ tokens }: ParsedDocument, first: number): number {
  if (tokens[first + 1]?.norm === ':' && headlineLabels.has(tokens[first]?.norm ?? '')) return first + 2
  for (const comma of [first + 1, first + 2]) {
    const words = tokens.slice(first, comma).map(({ norm }) => norm)
    if (tokens[comma]?.norm === ',' && connectives.has(words.join(' '))) return comma + 1
  }
  return first
}

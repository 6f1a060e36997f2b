import type { ParsedDocument } from '../../layers.js'
import { connectives, headlineLabels } from '../../lexicon/connectives.js'

/** "Still, | the dam is old", "Exclusive: | Dam is old": where a content begins behind the writer's own connective or label. */
export function skipConnective({ tokens }: ParsedDocument, first: number): number {
  for (const mark of [first + 1, first + 2]) {
    const words = tokens.slice(first, mark).map(({ norm }) => norm)
    const known = tokens[mark]?.norm === ':' ? headlineLabels : connectives
    if ((tokens[mark]?.norm === ':' || tokens[mark]?.norm === ',') && known.has(words.join(' '))) return mark + 1
  }
  return first
}

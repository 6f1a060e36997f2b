import type { ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'

/** Class the reason for anonymity by its words; the first kind that has one of them wins, else "other". */
export function reasonKind({ tokens }: ParsedDocument, { first, end }: Range, words: SourceLexicon): string {
  const norms = tokens.slice(first, end).map(({ norm }) => norm)
  return words.anonymity.reasonKinds.find((kind) => norms.some((norm) => kind.words.has(norm)))?.kind ?? 'other'
}

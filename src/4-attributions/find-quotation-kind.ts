import type { ParsedDocument, Range } from '../layers.js'
import type { QuotationKind } from '../types.js'

/** Direct when all words stand in quotation marks, mixed when some do, indirect when none does. */
export function findQuotationKind(document: ParsedDocument, content: readonly Range[]): QuotationKind {
  let inside = 0
  let outside = 0
  for (const { first, end } of content) {
    for (let at = first; at < end; at += 1) {
      const word = document.tokens[at]
      if (!word || word.tag === 'PUNCT' || word.kind === 'quote') continue
      if (word.quotation >= 0) inside += 1
      else outside += 1
    }
  }
  if (inside === 0) return 'indirect'
  return outside === 0 ? 'direct' : 'mixed'
}

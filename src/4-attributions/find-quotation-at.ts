import type { ParsedDocument, Range } from '../layers.js'

/** The quotation that opens at a token. */
export function findQuotationAt({ tokens, quotations }: ParsedDocument, at: number): Range | undefined {
  const mark = tokens[at]
  const quotation = quotations[mark?.quotation ?? -1]
  return mark?.kind === 'quote' && quotation?.tokens.first === at ? quotation.tokens : undefined
}

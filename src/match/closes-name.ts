import type { ParsedDocument } from '../layers.js'

/** "the author of “Power and Place”": whether a mark closes the name of a work that opens behind `first`. */
export function closesName({ tokens, quotations }: ParsedDocument, first: number, at: number): boolean {
  const mark = tokens[at]
  if (mark?.kind !== 'quote' || quotations[mark.quotation]?.tokens.end === at + 1) return false
  const open = tokens.slice(first + 1, at).findLast(({ kind }) => kind === 'quote')
  return open !== undefined && quotations[open.quotation]?.tokens.first !== open.index
}

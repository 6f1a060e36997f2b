import type { ParsedDocument, Word } from '../../layers.js'

/** Where a tweet ends. */
const address = /^(?:https?:|www\.)/

/** Tell whether nothing that the verb governs follows: a mark, a conjunction, an address or the end of the sentence. */
export function endsClause(document: ParsedDocument, head: Word, complement: number): boolean {
  const next = document.tokens[complement]
  return (
    !next || next.sentence !== head.sentence || next.tag === 'PUNCT' || next.tag === 'CCONJ' || address.test(next.norm)
  )
}

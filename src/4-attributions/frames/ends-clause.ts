import type { ParsedDocument, Word } from '../../layers.js'

/** Tell whether nothing that the verb governs follows: a mark, a conjunction or the end of the sentence. */
export function endsClause(document: ParsedDocument, head: Word, complement: number): boolean {
  const next = document.tokens[complement]
  return !next || next.sentence !== head.sentence || next.tag === 'PUNCT' || next.tag === 'CCONJ'
}

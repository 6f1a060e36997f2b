import type { ParsedDocument } from '../../layers.js'

/** "Part of the trouble, say experts |, is": a comma before the verb of the clause that the report parts. */
export function goesOn(document: ParsedDocument, at: number): boolean {
  const [comma, next] = document.tokens.slice(at, at + 2)
  return comma?.norm === ',' && (next?.tag === 'AUX' || (next?.form === 'third' && next.tag === 'VERB'))
}

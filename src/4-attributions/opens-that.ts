import type { ParsedDocument } from '../layers.js'

/** Tell whether "that" opens a clause at a token, whatever its tag: not "that aired", "that plan". */
export function opensThat(document: ParsedDocument, at: number): boolean {
  const [that, next] = document.tokens.slice(at, at + 2)
  if (that?.norm !== 'that' || !next || next.sentence !== that.sentence) return false
  if (that.tag === 'SCONJ') return true
  if (next.tag === 'ADP') return that.tag === 'PRON' && next.norm !== 'of'
  return next.tag === 'NOUN' ? next.form === 'plural' || that.tag === 'PRON' : !['AUX', 'VERB'].includes(next.tag)
}

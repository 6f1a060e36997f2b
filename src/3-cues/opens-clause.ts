import type { Word } from '../layers.js'

/** Tell whether a clause follows a noun: "that" right behind it or its "was", or an infinitive behind "was". */
export function opensClause([noun, next, after]: readonly Word[]): boolean {
  if (!noun || !next || next.sentence !== noun.sentence) return false
  if (next.norm === 'that') return after?.tag !== 'VERB' && after?.tag !== 'AUX' && after?.tag !== 'PUNCT'
  return next.lemma === 'be' && (after?.norm === 'that' || after?.norm === 'to')
}

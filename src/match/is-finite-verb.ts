import type { ParsedDocument, Word } from '../layers.js'

/** Whether a word is a finite verb or auxiliary: not a participle, and no infinitive after "to". */
export function isFiniteVerb(document: ParsedDocument, word: Word | undefined): boolean {
  if (word?.tag === 'AUX') return word.form !== 'gerund' && document.tokens[word.index - 1]?.norm !== 'to'
  if (word?.tag !== 'VERB' || word.form === 'gerund' || word.form === 'participle') return false
  return word.form !== 'base' || document.tokens[word.index - 1]?.norm !== 'to'
}

/** Whether a range holds a finite verb. */
export function hasFiniteVerb(document: ParsedDocument, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (isFiniteVerb(document, document.tokens[at])) return true
  return false
}

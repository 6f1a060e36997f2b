import type { ParsedDocument } from '../../layers.js'

/** A parenthetical report right after "that" does not end the content: "said that, according to the survey, …". */
export function hasVerb(document: ParsedDocument, first: number, end: number): boolean {
  return document.tokens.slice(first, end).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
}

import type { ParsedDocument, Word } from '../layers.js'
import { hearingBodies } from '../lexicon/hearing-bodies.js'
import { childrenBy } from '../match/tree.js'

/** Whether a word names those before whom things are said: "the jury", "Varn Crown Court". */
export function hearsClaims(document: ParsedDocument, word: Word): boolean {
  return [word, ...childrenBy(document, word.index, 'flat')].some(({ lemma }) => hearingBodies.has(lemma.toLowerCase()))
}

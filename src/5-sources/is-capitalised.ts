import type { Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { bareWord } from './bare-word.js'

/** Whether a word is written like a part of a name. */
export function isCapitalised(token: Word, { nameParts }: SourceLexicon): boolean {
  if (token.kind !== 'word' || token.tag === 'PRON' || token.tag === 'DET' || token.tag === 'AUX') return false
  if (token.tag === 'SCONJ' || token.tag === 'CCONJ' || token.tag === 'PART') return false
  return /^\p{Lu}/u.test(token.text) && !nameParts.never.has(bareWord(token)) && !token.norm.startsWith("'")
}

import type { Word } from '../layers.js'
import { timeWords } from '../lexicon/time-words.js'

/** Months that are surnames too. */
const surnames: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june'])

/** Whether a word tells when; not "Ina May", nor "May" who speaks. */
export function tellsTime(word: Word | undefined): boolean {
  if (!word || !timeWords.has(word.norm)) return false
  return !(surnames.has(word.norm) && word.tag === 'PROPN' && /^(?:flat|nsubj)/.test(word.relation))
}

import type { Word } from '../layers.js'

/** Whether a token joins two parts of a word: "well|-known", "19|-year|-old"; not the hyphen with space around it, which is a dash. */
export function isHyphen(word: Word | undefined): boolean {
  return word?.text === '-' && !word.spaceBefore
}

import { elisions } from '../lexicon/word-parts.js'

/** Tell whether a word that begins with an apostrophe has lost letters there ("'em", "'90s", a stranded "'s"), and is no quotation. */
export function isElision(word: string): boolean {
  const whole = word.toLowerCase().replace(/[‘’]/g, "'")
  return elisions.has(whole) || /^'(?:\d\ds?|s|re|ve|ll)$/.test(whole)
}

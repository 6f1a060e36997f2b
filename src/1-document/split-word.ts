import { contractions } from '../lexicon/word-parts.js'

const clitic = /^.+?(?=(?:n['’‘`´ʼ]t|['’‘`´ʼ](?:s|re|ve|ll|d|m))$)/isu
const unit = /^\d[\d.,:]*(?=(?:am|pm|bn|mn|tn|km|kg|mph)$)/i

/** Find where a written word's second token begins ("do|n't", "can|not", "5|pm"); 0 when it is one token. */
export function splitWord(word: string): number {
  const second = word.length < 10 ? contractions.get(word.toLowerCase()) : undefined
  if (second !== undefined) return second
  if (/^\d/.test(word)) return (unit.exec(word) ?? clitic.exec(word))?.[0].length ?? 0
  return /['’‘`´ʼ]/.test(word) ? (clitic.exec(word)?.[0].length ?? 0) : 0
}

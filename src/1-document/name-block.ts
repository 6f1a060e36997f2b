import {
  boilerplateLines,
  boilerplateStarts,
  bylineStarts,
  captionStarts,
  photoCredits,
} from '../lexicon/boilerplate.js'
import type { BlockKind } from '../types.js'

/** Where a block stands. */
export interface Place {
  readonly position: number
  readonly count: number
  /** Body or headline stands before it. */
  readonly body: boolean
  readonly headline: boolean
}

/** Name what a block is, by its form and place. */
export function nameBlock(text: string, place: Place): BlockKind {
  if (isBoilerplate(text)) return 'boilerplate'
  if (text.length > 1000) return 'body'
  const words = text.split(/\s+/).length
  const ends = /[.?!]["'”’)\]]*$/.test(text)
  if (isByline(text, words)) return 'byline'
  if (isCaption(text, words, ends)) return 'caption'
  if (!place.body && !place.headline && place.count > 1) {
    if (words <= 25 && !ends) return 'headline'
    if (words <= 14 && place.position === 0 && place.count >= 4) return 'headline'
  }
  if (!ends && words <= 14 && !/[,:;—–-]$/.test(text) && place.count > 1) return 'crosshead'
  return 'body'
}

function isBoilerplate(text: string): boolean {
  if (text.length > 300) return false
  if (!/\p{L}/u.test(text)) return true
  if (/^(?:\p{Lu}{1,3}|A[+-]?\s*A[+-]?(?:\s*A[+-]?)?)$/u.test(text)) return true
  const lower = text.toLowerCase()
  return (
    boilerplateLines.has(lower.replace(/[\s.:…»›>→]+$/u, '')) ||
    boilerplateStarts.some((start) => lower.startsWith(start))
  )
}

function isByline(text: string, words: number): boolean {
  if (words > 30) return false
  const lower = text.toLowerCase()
  if (
    bylineStarts.some((start) => lower.startsWith(start)) &&
    /^\S+ [\p{Lu}\d]|^(?:reporting|additional|writing|editing)/iu.test(text)
  )
    return words <= 12 || /^(?:reporting|additional|writing|editing)/i.test(text)
  return words <= 8 && /^\(?(?:\p{Lu}[\p{L}.]*,? )?\p{Lu}[\p{L}.]* \d{1,2},? \d{4}\b/u.test(text)
}

function isCaption(text: string, words: number, ends: boolean): boolean {
  if (words < 6) return false
  if (captionStarts.some((start) => text.startsWith(start))) return true
  const tail = text.slice(-80)
  return photoCredits.some((credit) => tail.includes(credit)) && (!ends || /\)$/.test(text) || !/["”]$/.test(text))
}

import { bylineStarts, captionStarts, labels, photoCredits } from '../lexicon/boilerplate.js'
import type { BlockKind } from '../types.js'
import { isBoilerplate, labelOf } from './is-furniture.js'

/** Where a block stands. */
export interface Place {
  readonly position: number
  readonly count: number
  /** Body or headline stands before it. */
  readonly body: boolean
  readonly headline: boolean
  /** Length of the longer of the two blocks after it. */
  readonly next: number
}

/** Name what a block is, by its form and place. */
export function nameBlock(text: string, place: Place): BlockKind {
  const label = labelOf(text)
  if (label !== null) return labels.get(label) ?? 'body'
  if (isBoilerplate(text)) return 'boilerplate'
  if (text.length > 1000) return 'body'
  const words = text.split(/\s+/).length
  const ends = /[.?!]["'”’)\]]*$/.test(text)
  if (isByline(text, words)) return 'byline'
  if (isCaption(text, words, ends)) return 'caption'
  if (!place.body && !place.headline && place.count > 1) {
    if (words <= 25 && !ends) return 'headline'
    if (
      place.position === 0 &&
      (words <= 14 || (words <= 30 && isTitle(text))) &&
      place.count >= 4 &&
      place.next > text.length
    )
      return 'headline'
  }
  if (!ends && words <= 14 && !/[,:;—–-]$/.test(text) && place.count > 1) return 'crosshead'
  return 'body'
}

/** Most Words Begin With a Capital. */
function isTitle(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.7 * long.length
}

function isByline(text: string, words: number): boolean {
  if (words > 30) return false
  if (isDate.test(text)) return true
  const lower = text.toLowerCase()
  if (/^(?:reporting|additional|writing|editing|compiled) .*\bby /.test(lower)) return true
  return (
    words <= 12 &&
    bylineStarts.some((start) => lower.startsWith(start)) &&
    /^\S+ (?:\p{Lu}|\S+ by |\d)/u.test(text) &&
    !/^By \d/.test(text)
  )
}

/** A line of nothing but a date and hour: "Sept. 9, 2013", "Friday, June 10, 2016, 7:30 PM". */
const isDate =
  /^\(?(?:\p{Lu}\p{Ll}+day,? )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}\b[\s,.|)@at]*(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*\p{Lu}{0,4})?[.)]?$/iu

function isCaption(text: string, words: number, ends: boolean): boolean {
  if (words < 6) return false
  if (captionStarts.some((start) => text.startsWith(start))) return true
  const tail = text.slice(-80)
  // "(Ina Volk/Orvania Times)"
  if (/\(\p{Lu}[^()/]{2,40}\/ ?\p{Lu}[^()/]{2,40}\)\.?$/u.test(tail)) return true
  return photoCredits.some((credit) => tail.includes(credit)) && (!ends || /\)$/.test(text) || !/["”]$/.test(text))
}

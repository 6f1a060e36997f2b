import type { Word } from '../layers.js'
import { timeWords } from '../lexicon/time-words.js'

const months: ReadonlySet<string> = new Set('jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.'.split(' '))

/** Whether a comma stands inside a date in front of its noun: "a Sept. 15|, 2011 email". */
export function partsDate(tokens: readonly Word[], comma: number): boolean {
  const [month, day, mark, year, noun] = tokens.slice(Math.max(0, comma - 2), comma + 3)
  const dated = timeWords.has(month?.norm ?? '') || months.has(month?.norm ?? '')
  return dated && mark?.norm === ',' && day?.tag === 'NUM' && year?.tag === 'NUM' && noun?.tag === 'NOUN'
}

import { boilerplateLines, boilerplateStarts, labels } from '../lexicon/boilerplate.js'

/** Tell whether a line belongs to the page and not to the story: buttons, rules, labelled data ("Author: …"). */
export function isFurniture(line: string): boolean {
  if (line.length > 300) return false
  return isBoilerplate(line) || labelOf(line) !== null
}

/** A web address, as a printed page has at its foot: "https://example.org/news/dam.html 2/6". */
const isAddress = /^(?:https?:\/\/|www\.)\S+(?:\s+\d{1,3}\/\d{1,3})?$/i

/** Tell whether a line is a button, a link, a rule, or a stray number or pair of letters. */
export function isBoilerplate(line: string): boolean {
  if (line.length > 300) return false
  if (!/\p{L}/u.test(line)) return true
  if (isAddress.test(line)) return true
  if (/^(?:\p{Lu}{1,3}|A[+-]?\s*A[+-]?(?:\s*A[+-]?)?)$/u.test(line)) return true
  const lower = line.toLowerCase()
  return (
    boilerplateLines.has(lower.replace(/(?: ?\(\d+\))?[\s.:…»›>→|]*$/u, '')) ||
    boilerplateStarts.some((start) => lower.startsWith(start))
  )
}

/** The label that begins a line of data, or null. */
export function labelOf(line: string): string | null {
  const colon = line.indexOf(':')
  const label = colon > 0 && colon <= 16 ? line.slice(0, colon).trim().toLowerCase() : ''
  return labels.has(label) ? label : null
}

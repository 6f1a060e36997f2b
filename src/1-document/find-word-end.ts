import { ambiguousAbbreviations, closingAbbreviations, titleAbbreviations } from '../lexicon/abbreviations.js'
import { domainEndings, hyphenPrefixes } from '../lexicon/word-parts.js'

/** Find where a word ends that its letters do not end: a point, a hyphened rest ("e-mail"), a domain, "AT&T". */
export function findWordEnd(text: string, start: number, end: number, limit: number): number {
  let from = start
  let at = end
  for (let joins = 0; joins < 10 && at + 1 < limit; joins += 1) {
    const rest = endOfLetters(text, at + 1, limit)
    if (rest === at + 1 || !joined(text, from, at, rest)) break
    if (text[at] === '-') from = at + 1
    at = rest
  }
  return text[at] === '.' && at < limit && keepsPoint(text, from, at, limit) ? at + 1 : at
}

/** Whether the mark at `at` joins what stands before and after it. */
function joined(text: string, from: number, at: number, rest: number): boolean {
  const tail = text.slice(at + 1, rest)
  switch (text[at]) {
    case '-':
      return hyphenPrefixes.has(text.slice(from, at).toLowerCase())
    case '&':
      return /^\p{Lu}+$/u.test(text.slice(from, at)) && /^\p{Lu}/u.test(tail)
    case '@':
      return true
    case '.':
      return (
        domainEndings.has(tail) ||
        text[rest] === '@' ||
        (text[rest] === '.' && domainEndings.has(text.slice(rest + 1, rest + 4)))
      )
    default:
      return false
  }
}

function keepsPoint(text: string, start: number, end: number, limit: number): boolean {
  const word = text.slice(start, end)
  const capital = /^\p{Lu}/u.test(word)
  const after = text.slice(end + 1, Math.min(end + 4, limit))
  if (word.length === 1) return (capital ? word !== 'I' : word === 'v') && /^\s*[\p{Lu}.]/u.test(after)
  const lower = word.toLowerCase()
  if (!titleAbbreviations.has(lower) && !closingAbbreviations.has(lower)) return false
  if (!ambiguousAbbreviations.has(lower)) return true
  return capital && (lower === 'no' || lower === 'nos' ? /^\s*\d/.test(after) : /^(?:\s+[\p{L}\d]|,)/u.test(after))
}

function endOfLetters(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && end < from + 100 && /[\p{L}\p{M}\p{N}_]/u.test(text[end] ?? '')) end += 1
  return end
}

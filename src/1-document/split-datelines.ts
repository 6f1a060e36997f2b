import type { BlockDraft } from './name-blocks.js'

const longest = 80
const capitals = /^[\p{Lu}\d][\p{Lu}\d.'’-]+(?=[\s,])/u
const agency = /\([\p{L}\p{N} ./&-]{2,40}\)$/u
const months = /(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\w*\.? \d{1,2}$/
/** "May 6, 2025", as press releases have it. */
const dated = /(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\w*\.? \d{1,2}, (?:19|20)\d\d$/

/** "10.42am: ", "4:05 p.m. ET — ", "16:20 | ", as live pages have it. */
const clock =
  /^(?:\d{1,2}[.:]\d\d ?(?:[ap]m|[ap]\.m\.)|\d\d:\d\d)(?: (?:[A-Z]{2}T|GMT|ET|CT|MT|PT))?(?::|\s?[—–|-])(?=\s)/iu

/** Cut datelines off the sentence that they stand before: "PORT TALLIS, Orvania (AP) — The council met.", "10.42am: The council met." */
export function splitDatelines(text: string, blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'body') return [block]
    const head = text.slice(block.start, Math.min(block.end, block.start + longest))
    const length = clock.exec(head)?.[0].length ?? lengthOfDateline(head)
    if (length === 0) return [block]
    const end = block.start + length
    const start = end + (/^\s*/.exec(text.slice(end, Math.min(block.end, end + 10)))?.[0].length ?? 0)
    if (start >= block.end) return [block]
    return [
      { kind: 'byline', start: block.start, end },
      { kind: 'body', start, end: block.end },
    ]
  })
}

/** With its dash; 0 where none stands. */
function lengthOfDateline(head: string): number {
  const dash = /\s[—–]\s?|\s--?\s|(?<=\))[—–]/.exec(head)
  return dash && isDateline(head.slice(0, dash.index).trim()) ? dash.index + dash[0].trimEnd().length : 0
}

/** A place in capitals, or a place with the agency or the day behind it. */
function isDateline(words: string): boolean {
  if (words.length === 0 || /[?!]$|[.?!:;"“”] \p{Lu}\p{Ll}+ \p{Ll}/u.test(words) || words.split(/\s+/).length > 10)
    return false
  if (!/^[\p{Lu}(]/u.test(words)) return false
  if (agency.test(words) && /^(?:[\p{Lu}\d(]\S*|of|de|la|al|and)(?: (?:[\p{Lu}\d(]\S*|of|de|la|al|and))*$/u.test(words))
    return true
  return (
    capitals.test(`${words} `) &&
    words.split(/\s+/).every((word) => /^[\p{Lu}\d(]/u.test(word)) &&
    (months.test(words) || dated.test(words) || /^[^a-z]{4,}(?:, [\p{L}. ]+)?$/u.test(words))
  )
}

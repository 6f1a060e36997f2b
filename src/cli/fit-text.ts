import stringWidth from 'string-width'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Cut or pad a text to exactly so many terminal columns; what was cut shows as "…".
 *
 * White space becomes one space, and control and direction characters go: news text may hold escape sequences that would run the terminal.
 */
export function fitText(text: string, columns: number): string {
  // Nothing beyond this many code units can be seen, so a claim of a megabyte costs no more than a line.
  const seen = text.slice(0, columns * 8 + 64)
  const plain = seen
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim()
  let line = ''
  let width = 0
  let end = 0
  for (const { segment } of segmenter.segment(plain)) {
    const next = width + stringWidth(segment)
    if (next > columns)
      return `${line.slice(0, end)}…${' '.repeat(Math.max(0, columns - stringWidth(line.slice(0, end)) - 1))}`
    line += segment
    width = next
    if (width < columns) end = line.length
  }
  return line + ' '.repeat(columns - width)
}

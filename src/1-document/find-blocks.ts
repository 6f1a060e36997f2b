import { type BlockDraft, nameBlocks } from './name-blocks.js'

interface Line {
  readonly start: number
  readonly end: number
  /** Blank lines stand before it. */
  readonly apart: boolean
}

/** Cut text into blocks by its lines: what a newline ends, what it only wraps, and what each block is. */
export function findBlocks(text: string): readonly BlockDraft[] {
  return nameBlocks(text, joinWrapped(text, linesOf(text)))
}
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let apart = true
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)) {
    const words = match[0].trim()
    if (words) {
      const start = match.index + match[0].indexOf(words)
      lines.push({ start, end: start + words.length, apart })
      apart = false
    } else if (/[^\n\r\u2028\u2029]/.test(match[0]) || /[\n\r\u2028\u2029]/.test(text[match.index - 1] ?? ''))
      apart = true
  }
  return lines
}

function joinWrapped(text: string, lines: readonly Line[]): readonly { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = []
  for (let first = 0; first < lines.length; ) {
    let end = first + 1
    while (end < lines.length && !lines[end]?.apart) end += 1
    const group = lines.slice(first, end)
    const width = group.reduce((most, line) => Math.max(most, line.end - line.start), 0)
    for (const [position, line] of group.entries()) {
      const before = joined.at(-1)
      const last = group[position - 1]
      if (before && last && wraps(text, last, line, width)) before.end = line.end
      else joined.push({ start: line.start, end: line.end })
    }
    first = end
  }
  return joined
}

/** Whether the newline between two lines only wraps a paragraph. */
function wraps(text: string, line: Line, next: Line, width: number): boolean {
  const words = text.slice(Math.max(line.start, line.end - 40), line.end)
  const rest = text.slice(next.start, Math.min(next.end, next.start + 40))
  const open = !/[.?!:…]["'”’)\]]*$/.test(words)
  if (open && (/^\p{Ll}/u.test(rest) || /,$/.test(words))) return true
  // the next line's first word would not have fitted
  const word = /^\S*/.exec(rest)?.[0].length ?? 0
  return width >= 45 && width <= 110 && line.end - line.start + 1 + word > width
}

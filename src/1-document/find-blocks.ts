import { joinsNext, type Line } from './joins-next.js'
import type { BlockDraft } from './name-blocks.js'
import { shapeBlocks } from './shape-blocks.js'

/** Cut text into blocks by its lines: what a newline ends, what it only wraps, and what each block is. */
export function findBlocks(text: string): readonly BlockDraft[] {
  const blocks: { start: number; end: number }[] = []
  const group: Line[] = []
  const flush = () => {
    for (const [position, line] of group.entries()) {
      const before = blocks.at(-1)
      if (before && position > 0 && joinsNext(group, position - 1)) before.end = line.end
      else blocks.push({ start: line.start, end: line.end })
    }
    group.length = 0
  }
  for (const line of linesOf(text)) {
    if (line) group.push(line)
    else flush()
  }
  flush()
  return shapeBlocks(text, blocks)
}

/** The lines without white space at their edges; null for blank ones. */
function* linesOf(text: string): Generator<Line | null> {
  const newline = /\r\n|[\n\r\u2028\u2029]/g
  for (let from = 0; from <= text.length; from = newline.lastIndex) {
    newline.lastIndex = from
    const match = newline.exec(text)
    const raw = text.slice(from, match ? match.index : text.length)
    const words = raw.trim()
    const start = from + raw.length - raw.trimStart().length
    yield words ? { text: words, start, end: start + words.length } : null
    if (!match) return
  }
}

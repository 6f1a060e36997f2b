import type { Root } from 'nlcst'
import { type Piece, readLeaves } from '../1-document/read-leaves.js'
import type { Analysis, Span } from '../types.js'

/** Texts of a source that stand in the file as they are, but say not where. */
const texts: ReadonlySet<string> = new Set(['label', 'name', 'role', 'affiliation', 'issuer'])

/**
 * Put plain text for the markup in the spans of an analysis, for reports that people read: `the [dam](x)` becomes "the dam".
 *
 * The positions stay those of the file, so that `text.slice(start, end)` is no longer the text of a span.
 */
export function toReadable(analysis: Analysis, tree: Root): Analysis {
  const source = analysis.text
  const { plain, pieces } = readLeaves(tree, source)
  const placed = pieces.filter(({ start }) => start >= 0)
  return convert(analysis) as Analysis

  function convert(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(convert)
    if (typeof value !== 'object' || value === null) return value
    if (isSpan(value)) return { ...value, text: plainAt(value.start, value.end) || value.text }
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        typeof part === 'string' && texts.has(key) ? plainOf(part) : convert(part),
      ]),
    )
  }

  /** A name may be put together from words between which markup stands. */
  function plainOf(text: string): string {
    const start = source.indexOf(text)
    if (start >= 0) return plainAt(start, start + text.length) || text
    return text.includes(' ') ? text.split(' ').map(plainOf).join(' ') : text
  }

  /** What the leaves between two positions say. */
  function plainAt(start: number, end: number): string {
    const first = placed[countBefore((piece) => piece.end <= start)]
    const last = placed[countBefore((piece) => piece.start < end) - 1]
    if (!first || !last || last.at < first.at) return ''
    return plain.slice(inside(first, start, first.at), inside(last, end, last.at + last.length)).trim()
  }

  function countBefore(isBefore: (piece: Piece) => boolean): number {
    let [low, high] = [0, placed.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(placed[middle] as Piece)) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A position that cuts a leaf, where the file writes the leaf as it is read; else its edge. */
function inside(piece: Piece, position: number, edge: number): number {
  const cuts = position > piece.start && position < piece.end
  return cuts && piece.end - piece.start === piece.length ? piece.at + position - piece.start : edge
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value
}

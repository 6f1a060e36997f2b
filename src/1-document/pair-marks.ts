import type { DraftToken } from './cut-tokens.js'
import { findSingleClose } from './find-single-close.js'
import { isSingleMark, sideOfMark } from './side-of-mark.js'

/** An opening mark and where its quotation ends. */
export interface Pair {
  readonly first: number
  /** Exclusive; the end of the block when nothing closes it. */
  end: number
  closed: boolean
  readonly mark: 'double' | 'single'
}

const deepest = 8

/** Pair the marks of one block. Double marks of any shape close each other: writers mix them. `open` carries what the block before left open. */
export function pairMarks(tokens: readonly DraftToken[], first: number, end: number, open: Pair[]): readonly Pair[] {
  const pairs: Pair[] = []
  const singleCloses = new Set<number>()
  for (let index = first; index < end; index += 1) {
    const token = tokens[index]
    if (!token) break
    if (token.kind === 'quote') {
      const side = sideOfMark(tokens, index, first, end)
      const last = open.at(-1)
      if (side !== 'open' && last) {
        last.end = index + 1
        last.closed = true
        pairs.push(last)
        open.pop()
      } else if (side !== 'close' && open.length < deepest && !isInches(tokens[index - 1], side)) {
        open.push({ first: index, end, closed: false, mark: 'double' })
      }
    } else if (isSingleMark(token) && !singleCloses.has(index) && sideOfMark(tokens, index, first, end) === 'open') {
      const close = findSingleClose(tokens, index, first, end)
      if (close < 0) continue
      singleCloses.add(close)
      pairs.push({ first: index, end: close + 1, closed: true, mark: 'single' })
    }
  }
  return pairs
}

/** 6'2": no quotation begins right after a number. */
function isInches(before: DraftToken | undefined, side: string): boolean {
  return side === 'either' && before?.kind === 'number'
}

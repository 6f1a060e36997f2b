import type { DraftToken } from './cut-tokens.js'
import { isSingleMark, sideOfMark } from './side-of-mark.js'

const farthest = 400

/**
 * Find the mark that closes a single quotation, or -1 when the mark is only an apostrophe.
 *
 * "Players' wages" holds no closing mark, unless nothing better follows: then "'the players' said" ends there.
 */
export function findSingleClose(tokens: readonly DraftToken[], open: number, first: number, end: number): number {
  let doubles = 0
  let weak = -1
  for (let at = open + 1; at < Math.min(end, open + farthest); at += 1) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'quote') {
      const side = sideOfMark(tokens, at, first, end)
      if (side === 'close' || (side === 'either' && doubles > 0)) doubles -= 1
      else doubles += 1
      if (doubles < 0) break
    } else if (isSingleMark(token)) {
      const side = sideOfMark(tokens, at, first, end)
      if (side === 'open') break
      if (doubles > 0 || at === open + 1) continue
      const next = tokens[at + 1]
      if (!/s$/i.test(tokens[at - 1]?.text ?? '') || at + 1 >= end || next?.kind !== 'word') return at
      if (weak < 0) weak = at
    }
  }
  return weak
}

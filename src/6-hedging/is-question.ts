import type { ParsedDocument, Range, Word } from '../layers.js'

const openers = new Set(
  'who whom whose what which when where why how do does did is are was were has have had can could will would should'.split(
    ' ',
  ),
)

/** Whether some ranges do nothing but ask: each of their sentences opens like a question and ends on its mark. */
export function isQuestion({ tokens }: ParsedDocument, ranges: readonly Range[]): boolean {
  let opening: Word | undefined
  let asks = false
  for (const { first, end } of ranges) {
    for (let at = first; at < end; at++) {
      const word = tokens[at] as Word
      if (word.norm === '?') {
        if (!opening || !isAsking(opening)) return false
        asks = true
        opening = undefined
      } else if (word.kind === 'word' && word.tag !== 'CCONJ') {
        opening ??= word
      }
    }
  }
  return asks && opening === undefined
}

/** "Did", "is", "why": taggers lose the auxiliary of "Did the mayor sign?". */
function isAsking({ tag, norm }: Word): boolean {
  return tag === 'AUX' || openers.has(norm)
}

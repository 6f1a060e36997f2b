import type { BlockKind } from '../types.js'
import { labelOf } from './is-furniture.js'
import { nameBlock } from './name-block.js'

export interface BlockDraft {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
}

/** Name blocks in order. What stood before, word for word, is a repetition: only its first occurrence keeps its kind. */
export function nameBlocks(
  text: string,
  drafts: readonly { readonly start: number; readonly end: number }[],
): readonly BlockDraft[] {
  const seen = new Set<string>()
  let body = false
  let headline = false
  const blocks: BlockDraft[] = []
  for (const [position, { start, end }] of drafts.entries()) {
    const words = text.slice(start, end)
    const key = keyOf(words)
    const repeated = key.length >= 20 && seen.has(key)
    seen.add(key)
    const kind: BlockKind = repeated
      ? 'repeated'
      : nameBlock(words, {
          position,
          count: drafts.length,
          body,
          headline,
          next: Math.max(lengthOf(drafts[position + 1]), lengthOf(drafts[position + 2])),
        })
    body ||= kind === 'body'
    headline ||= kind === 'headline'
    blocks.push({ kind, start, end })
  }
  return blocks
}

function lengthOf(draft: { readonly start: number; readonly end: number } | undefined): number {
  return draft ? draft.end - draft.start : 0
}

const telling = 200
/** White space and punctuation by their ranges: blocks are many, and naming them by property takes five times as long. */
const marks = /[\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f\u3000-\u303f]+/g

/** What stays the same when a block is repeated with other marks, other spaces or a label before it. */
function keyOf(words: string): string {
  const text = labelOf(words) === null ? words : words.slice(words.indexOf(':') + 1)
  // long texts that begin and end alike are alike
  const ends = text.length > 2 * telling ? text.slice(0, telling) + text.slice(-telling) : text
  return ends.toLowerCase().replace(marks, ' ').trim()
}

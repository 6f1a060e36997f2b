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
    const repeated = key.length >= 25 && seen.has(key)
    seen.add(key)
    const kind: BlockKind = repeated ? 'repeated' : nameBlock(words, { position, count: drafts.length, body, headline })
    body ||= kind === 'body'
    headline ||= kind === 'headline'
    blocks.push({ kind, start, end })
  }
  return blocks
}

/** What stays the same when a line is repeated with other marks, other spaces or a label before it. */
function keyOf(words: string): string {
  const label = labelOf(words)
  const text = label === null ? words : words.slice(words.indexOf(':') + 1)
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

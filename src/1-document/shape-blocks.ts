import { type BlockDraft, nameBlocks } from './name-blocks.js'
import { splitDatelines } from './split-datelines.js'
import { splitHeadings } from './split-headings.js'

/** Make blocks of stretches of text: name them, then cut off headings and datelines that ran into a paragraph. */
export function shapeBlocks(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): readonly BlockDraft[] {
  return splitDatelines(text, splitHeadings(text, nameBlocks(text, stretches)))
}

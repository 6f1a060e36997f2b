import type { Document } from '../layers.js'
import { buildDocument } from './build-document.js'
import { findBlocks } from './find-blocks.js'
import { findSentences } from './find-sentences.js'

/** Read plain text. Blocks come first, so no sentence and no parser ever sees two of them at once. */
export function readDocument(text: string): Document {
  return buildDocument(text, findBlocks(text), ({ start, end }) => findSentences(text, start, end))
}

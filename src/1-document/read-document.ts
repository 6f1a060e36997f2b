import type { Document } from '../layers.js'

/** Read plain text. */
export function readDocument(text: string): Document {
  return { text, tokens: [], sentences: [], quotations: [], blocks: [] }
}

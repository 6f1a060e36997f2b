import type { Root } from 'nlcst'
import type { Document } from '../layers.js'

/** Read an nlcst tree. */
export function readTree(_tree: Root, source: string): Document {
  return { text: source, tokens: [], sentences: [], quotations: [], blocks: [] }
}

import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import type { ParsedDocument, Range } from '../../src/layers.js'

/** A text with a tree for every sentence. */
export function parseText(text: string): ParsedDocument {
  return parseDocument(readDocument(text), () => true)
}

/** All words of a document. */
export function allWords({ tokens }: ParsedDocument): Range {
  return { first: 0, end: tokens.length }
}

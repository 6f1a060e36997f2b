import type { Literals, Nodes, Root } from 'nlcst'
import { placeValue } from './place-value.js'

/** A leaf of the tree: where it stands in the plain text, and where in the original file; -1 for a space that stands nowhere. */
export interface Piece {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
}

/** The words of a tree as plain text, and where each piece stands in the original file. */
export interface Reading {
  readonly plain: string
  readonly pieces: readonly Piece[]
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
  readonly sentences: readonly number[]
}

interface Draft {
  plain: string
  /** Position in the file up to which leaves were read. */
  reached: number
  /** By how much the leaf before stood later than its tree said. */
  drift: number
  readonly pieces: Piece[]
  readonly paragraphs: { start: number; end: number }[]
  readonly sentences: number[]
}

/** Read the leaves of a tree one after the other; those without a place in the file are left out. */
export function readLeaves(tree: Root, source: string): Reading {
  const draft: Draft = { plain: '', reached: 0, drift: 0, pieces: [], paragraphs: [], sentences: [] }
  read(tree, source, draft)
  return draft
}

function read(node: Nodes, source: string, draft: Draft): void {
  if ('value' in node) {
    readLeaf(node, source, draft)
    return
  }
  const start = draft.plain.length
  if (node.type === 'SentenceNode') draft.sentences.push(start)
  for (const child of node.children ?? []) read(child, source, draft)
  if (node.type === 'ParagraphNode' && draft.plain.length > start) {
    draft.paragraphs.push({ start, end: draft.plain.length })
  }
}

function readLeaf({ value, position }: Literals, source: string, draft: Draft): void {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start !== undefined && end !== undefined && end > start) {
    const place = placeValue(value, { start, end }, source, draft.drift)
    if (place.start >= draft.reached && place.end <= source.length) {
      draft.drift = place.end - end
      draft.pieces.push({ at: draft.plain.length, length: value.length, ...place })
      draft.plain += value
      draft.reached = place.end
      return
    }
  }
  // white space without a place still parts two words
  if (/^\s+$/.test(value)) {
    draft.pieces.push({ at: draft.plain.length, length: 1, start: -1, end: -1 })
    draft.plain += ' '
  }
}

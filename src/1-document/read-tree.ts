import type { Literals, Nodes, Root } from 'nlcst'
import type { Document } from '../layers.js'
import { spanAt, spanOfRange } from '../match/spans.js'
import { buildDocument } from './build-document.js'
import { placeValue } from './place-value.js'
import { readDocument } from './read-document.js'
import { shapeBlocks } from './shape-blocks.js'

/** The words of a tree as plain text, and where each piece stands in the original file. */
interface Reading {
  plain: string
  /** Position in the file up to which leaves were read. */
  reached: number
  /** By how much the leaf before stood later than its tree said. */
  drift: number
  readonly pieces: { readonly at: number; readonly length: number; readonly start: number; readonly end: number }[]
  readonly paragraphs: { start: number; end: number }[]
  readonly sentences: number[]
}

/** Read an nlcst tree, whatever it was made of: markup may stand between two words, or inside one. */
export function readTree(tree: Root, source: string): Document {
  const reading: Reading = { plain: '', reached: 0, drift: 0, pieces: [], paragraphs: [], sentences: [] }
  read(tree, source, reading)
  const { plain, sentences } = reading
  // nlcst lets sentences stand in the root itself
  const paragraphs = reading.paragraphs.length > 0 ? reading.paragraphs : [{ start: 0, end: plain.length }]
  // Without markup the tree is plain text, and its newlines mean as much as there.
  if (plain === source) return readDocument(source)
  let next = 0
  return placeInSource(
    buildDocument(plain, shapeBlocks(plain, paragraphs), ({ start, end }) => {
      while ((sentences[next] ?? end) < start) next += 1
      const first = next
      while ((sentences[next] ?? end) < end) next += 1
      return sentences.slice(first, next)
    }),
    source,
    reading,
  )
}

function read(node: Nodes, source: string, reading: Reading): void {
  if ('value' in node) {
    readLeaf(node, source, reading)
    return
  }
  const start = reading.plain.length
  if (node.type === 'SentenceNode') reading.sentences.push(start)
  for (const child of node.children ?? []) read(child, source, reading)
  if (node.type === 'ParagraphNode' && reading.plain.length > start) {
    reading.paragraphs.push({ start, end: reading.plain.length })
  }
}

function readLeaf({ value, position }: Literals, source: string, reading: Reading): void {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start !== undefined && end !== undefined && end > start) {
    const place = placeValue(value, { start, end }, source, reading.drift)
    if (place.start >= reading.reached && place.end <= source.length) {
      reading.drift = place.end - end
      reading.pieces.push({ at: reading.plain.length, length: value.length, ...place })
      reading.plain += value
      reading.reached = place.end
      return
    }
  }
  // white space without a place still parts two words
  if (/^\s+$/.test(value)) {
    reading.pieces.push({ at: reading.plain.length, length: 1, start: -1, end: -1 })
    reading.plain += ' '
  }
}

function placeInSource(document: Document, source: string, { pieces }: Reading): Document {
  let piece = 0
  const tokens = document.tokens.map((token) => {
    while ((pieces[piece + 1]?.at ?? Number.POSITIVE_INFINITY) <= token.start) piece += 1
    const from = pieces[piece]
    let last = piece
    while ((pieces[last + 1]?.at ?? Number.POSITIVE_INFINITY) < token.end) last += 1
    const to = pieces[last]
    const start = from ? place(from, token.start - from.at, from.start) : 0
    const end = to ? place(to, token.end - to.at, to.end) : 0
    return { ...token, start, end, text: source.slice(start, end) }
  })
  const placed: Document = { ...document, text: source, tokens }
  return {
    ...placed,
    sentences: document.sentences.map((sentence) => ({ ...sentence, span: spanOfRange(placed, sentence.tokens) })),
    quotations: document.quotations.map((quotation) => ({ ...quotation, span: spanOfRange(placed, quotation.tokens) })),
    blocks: document.blocks.map((block) => {
      const { start, end } = spanOfRange(placed, block.tokens)
      return { ...block, span: spanAt(source, start, end) }
    }),
  }
}

/** Inside a piece positions run along, unless the file writes it longer or shorter ("&amp;"). */
function place(piece: Reading['pieces'][number], offset: number, edge: number): number {
  return piece.end - piece.start === piece.length ? piece.start + offset : edge
}

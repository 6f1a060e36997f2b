import type { Root } from 'nlcst'
import type { Document } from '../layers.js'
import { spanAt, spanOfRange } from '../match/spans.js'
import { buildDocument } from './build-document.js'
import { readDocument } from './read-document.js'
import { type Piece, type Reading, readLeaves } from './read-leaves.js'
import { shapeBlocks } from './shape-blocks.js'

/** Read an nlcst tree, whatever it was made of: markup may stand between two words, or inside one. */
export function readTree(tree: Root, source: string): Document {
  const reading = readLeaves(tree, source)
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
    // the words stay as they read; the file may write them otherwise ("&amp;")
    return { ...token, start, end }
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
function place(piece: Piece, offset: number, edge: number): number {
  return piece.end - piece.start === piece.length ? piece.start + offset : edge
}

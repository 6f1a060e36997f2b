import type { Nodes, Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'

/** A node of a Markdown or HTML tree, as far as its text goes. */
export interface Markup {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly children?: readonly Markup[]
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
}

/** A paragraph, heading, list item …: its pieces of text in order. */
export type MarkupBlock = readonly Markup[]

/** Plain text of a block; unit i of it stands at [starts[i], ends[i]) of the file. */
interface Reading {
  text: string
  readonly starts: number[]
  readonly ends: number[]
}

/**
 * Parse the text of a marked-up file into one tree with a paragraph for each block.
 *
 * Positions are those of the file also where it writes characters in another way ("&rsquo;", "\*"), which shifts
 * everything behind in the trees of rehype-retext and remark-retext.
 */
export function toTextTree(blocks: readonly MarkupBlock[], source: string): Root {
  const parser = new ParseEnglish()
  const children = blocks.flatMap((block) => {
    const reading: Reading = { text: '', starts: [], ends: [] }
    for (const piece of block) readPiece(piece, source, reading)
    const tree = parser.parse(reading.text)
    place(tree, reading)
    return tree.children
  })
  return { type: 'RootNode', children }
}

function readPiece({ value = ' ', position }: Markup, source: string, reading: Reading): void {
  let at = position?.start.offset ?? source.length
  const end = position?.end.offset ?? at
  for (let i = 0; i < value.length; ) {
    const entity = source[at] === '&' ? /^&#?\w{1,32};/.exec(source.slice(at, at + 36))?.[0] : undefined
    if (entity && !value.startsWith(entity, i)) {
      const units = (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1
      for (let unit = 0; unit < units; unit++) add(value[i + unit] ?? '', at, at + entity.length, reading)
      at += entity.length
      i += units
    } else if (value[i] === source[at] || at >= end) {
      add(value[i] ?? '', at, Math.min(at + 1, end), reading)
      at++
      i++
    } else at++ // An escape, a quotation's ">" at the line's start, the first half of CRLF.
  }
}

/** White space in markup is one space, however it is broken into lines. */
function add(unit: string, start: number, end: number, reading: Reading): void {
  const space = /\s/.test(unit)
  if (space && /(?:^|\s)$/.test(reading.text.slice(-1))) return
  reading.text += space ? ' ' : unit
  reading.starts.push(start)
  reading.ends.push(end)
}

/** Move a node and what is in it. The parser shares points between nodes, so each gets new ones; lines are not counted again. */
function place(node: Nodes, reading: Reading): void {
  if (node.position) {
    const start = reading.starts[node.position.start.offset ?? 0] ?? 0
    const end = reading.ends[(node.position.end.offset ?? 0) - 1] ?? start
    node.position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
  }
  if ('children' in node) for (const child of node.children) place(child, reading)
}

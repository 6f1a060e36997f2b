import type { Root } from 'nlcst'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Markup, toTextTree } from './to-text-tree.js'

/** Nodes whose children stand in one line of text. */
const holders = new Set(['paragraph', 'heading', 'tableCell'])

/** Parse Markdown into the tree of its text, with positions in the file. */
export function parseMarkdown(source: string): Root {
  const blocks: Markup[][] = []
  const read = (node: Markup): void => {
    if (holders.has(node.type)) blocks.push([])
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'break') blocks.at(-1)?.push(node)
    for (const child of node.children ?? []) read(child)
  }
  read(unified().use(remarkParse).parse(withoutFrontMatter(source)) as Markup)
  return toTextTree(blocks, source)
}

/** Blank out YAML front matter, which is no text, and keep the positions behind it. */
function withoutFrontMatter(source: string): string {
  return source.replace(/^---\r?\n[\s\S]*?\n---(?=\r?\n)/, (matter) => matter.replace(/\S/g, ' '))
}

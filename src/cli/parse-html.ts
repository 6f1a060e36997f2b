import type { Root } from 'nlcst'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { type Markup, toTextTree } from './to-text-tree.js'

/** What no reader takes for the story. */
const skipped = new Set(
  'head script style noscript template svg math nav form button select textarea iframe object audio video'.split(' '),
)

/** Elements inside a line of text; all others begin and end a block. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Parse HTML into the tree of its text, with positions in the file. */
export function parseHtml(source: string): Root {
  const blocks: Markup[][] = [[]]
  const read = (node: Markup): void => {
    if (node.type === 'text') blocks.at(-1)?.push(node)
    if (skipped.has(node.tagName ?? '')) return
    const breaks = node.type === 'element' && !inline.has(node.tagName ?? '')
    if (breaks) blocks.push([])
    for (const child of node.children ?? []) read(child)
    if (breaks) blocks.push([])
  }
  read(unified().use(rehypeParse).parse(source) as Markup)
  return toTextTree(blocks, source)
}

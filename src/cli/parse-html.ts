import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import { unified } from 'unified'
import { VFile } from 'vfile'

/** What no reader takes for the story, beyond what rehype-retext leaves out. */
const furniture = new Set(['nav', 'form', 'button', 'select', 'noscript', 'template'])

interface Element {
  readonly tagName?: string
  children?: Element[]
}

/** Parse HTML into the tree of its text. */
export function parseHtml(source: string): Root {
  const file = new VFile(source)
  const processor = unified().use(rehypeParse).use(rehypeRetext, ParseEnglish)
  const tree = processor.parse(file)
  prune(tree as Element)
  return processor.runSync(tree, file) as unknown as Root
}

function prune(node: Element): void {
  if (!node.children) return
  node.children = node.children.filter((child) => !furniture.has(child.tagName ?? ''))
  for (const child of node.children) prune(child)
}

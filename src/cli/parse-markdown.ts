import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import { unified } from 'unified'
import { VFile } from 'vfile'

/** Parse Markdown into the tree of its text. */
export function parseMarkdown(source: string): Root {
  const file = new VFile(withoutFrontMatter(source))
  const processor = unified().use(remarkParse).use(remarkRetext, ParseEnglish)
  return processor.runSync(processor.parse(file), file) as unknown as Root
}

/** Blank out YAML front matter, which is no text, and keep the positions behind it. */
function withoutFrontMatter(source: string): string {
  return source.replace(/^---\r?\n[\s\S]*?\n---(?=\r?\n)/, (matter) => matter.replace(/\S/g, ' '))
}

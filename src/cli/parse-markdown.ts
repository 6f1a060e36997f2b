import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import { unified } from 'unified'
import { VFile } from 'vfile'

/** Parse Markdown into the tree of its text, with positions in the file. */
export function parseMarkdown(source: string): Root {
  const file = new VFile(source)
  const processor = unified().use(remarkParse).use(remarkRetext, ParseEnglish)
  return processor.runSync(processor.parse(file), file) as unknown as Root
}

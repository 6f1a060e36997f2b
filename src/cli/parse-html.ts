import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import { unified } from 'unified'
import { VFile } from 'vfile'

/** Parse HTML into the tree of its text, with positions in the file. */
export function parseHtml(source: string): Root {
  const file = new VFile(source)
  const processor = unified().use(rehypeParse).use(rehypeRetext, ParseEnglish)
  return processor.runSync(processor.parse(file), file) as unknown as Root
}

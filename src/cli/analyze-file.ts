import { extname } from 'node:path'
import type { Root } from 'nlcst'
import { analyze, analyzeTree } from '../pipeline.js'
import type { Analysis, Options } from '../types.js'
import type { File } from './read-file-or-input.js'
import { toReadable } from './to-readable.js'

export interface FileAnalysis {
  /** Its spans hold what stands in the file, markup too. */
  readonly analysis: Analysis
  /** The same for people: without markup. */
  readonly readable: () => Analysis
}

/** Analyse a file after its extension: .md and .html through their markup, anything else as plain text. */
export async function analyzeFile({ name, text }: File, options: Options): Promise<FileAnalysis> {
  const tree = await parse(text, text.trim() === '' ? '' : extname(name).toLowerCase())
  const analysis = tree ? analyzeTree(tree, text, options) : analyze(text, options)
  return { analysis, readable: () => (tree ? toReadable(analysis, tree) : analysis) }
}

async function parse(text: string, extension: string): Promise<Root | null> {
  switch (extension) {
    case '.md':
    case '.markdown':
      return (await import('./parse-markdown.js')).parseMarkdown(text)
    case '.html':
    case '.htm':
      return (await import('./parse-html.js')).parseHtml(text)
    default:
      return null
  }
}

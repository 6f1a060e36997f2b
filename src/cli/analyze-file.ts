import { extname } from 'node:path'
import type { Root } from 'nlcst'
import { analyze, analyzeTree } from '../pipeline.js'
import type { Analysis, Options } from '../types.js'
import type { Input } from './read-arguments.js'
import type { File } from './read-file-or-input.js'
import { toReadable } from './to-readable.js'

export interface FileAnalysis {
  /** Its spans hold what stands in the file, markup too. */
  readonly analysis: Analysis
  /** The same for people: without markup. */
  readonly readable: () => Analysis
}

const inputs: Readonly<Record<string, Input>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
}

/**
 * Analyse a file: Markdown and HTML through their markup, anything else as plain text.
 *
 * @param input What it is written in; the extension tells where it is not given.
 */
export async function analyzeFile(
  { name, text }: File,
  input: Input | undefined,
  options: Options,
): Promise<FileAnalysis> {
  const tree = text.trim() === '' ? null : await parse(text, input ?? inputs[extname(name).toLowerCase()] ?? 'text')
  const analysis = tree ? analyzeTree(tree, text, options) : analyze(text, options)
  return { analysis, readable: () => (tree ? toReadable(analysis, tree) : analysis) }
}

async function parse(text: string, input: Input): Promise<Root | null> {
  switch (input) {
    case 'markdown':
      return (await import('./parse-markdown.js')).parseMarkdown(text)
    case 'html':
      return (await import('./parse-html.js')).parseHtml(text)
    case 'text':
      return null
    default:
      return input satisfies never
  }
}

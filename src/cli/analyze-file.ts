import { extname } from 'node:path'
import { analyze, analyzeTree } from '../pipeline.js'
import type { Analysis, Options } from '../types.js'
import type { File } from './read-file-or-input.js'

/** Analyse a file after its extension: .md and .html through their markup, anything else as plain text. */
export async function analyzeFile({ name, text }: File, options: Options): Promise<Analysis> {
  switch (text.trim() === '' ? '' : extname(name).toLowerCase()) {
    case '.md':
    case '.markdown': {
      const { parseMarkdown } = await import('./parse-markdown.js')
      return analyzeTree(parseMarkdown(text), text, options)
    }
    case '.html':
    case '.htm': {
      const { parseHtml } = await import('./parse-html.js')
      return analyzeTree(parseHtml(text), text, options)
    }
    default:
      return analyze(text, options)
  }
}

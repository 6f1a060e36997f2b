import { toCsv, toMarkdown } from '../reports.js'
import type { Analysis } from '../types.js'
import type { FileAnalysis } from './analyze-file.js'
import type { Format } from './read-arguments.js'
import type { File } from './read-file-or-input.js'
import { toFigures } from './to-figures.js'
import { toTable } from './to-table.js'

export interface Result extends FileAnalysis {
  readonly file: File
}

interface Settings {
  readonly format: Format
  /** Whether more than one file was asked for: then each result says whose it is. */
  readonly several: boolean
  readonly width: number
  readonly color: boolean
}

/** Write each result as soon as it is there. */
export async function writeResults(
  results: AsyncIterable<Result>,
  { format, several, width, color }: Settings,
  write: (text: string) => void,
): Promise<void> {
  let count = 0
  if (format === 'json' && several) write('[')
  for await (const { file, analysis, readable } of results) {
    const first = count++ === 0
    switch (format) {
      case 'json':
        if (several) write(`${first ? '' : ','}\n${JSON.stringify({ file: file.name, ...analysis })}`)
        else write(`${JSON.stringify(analysis, undefined, 2)}\n`)
        break
      case 'ndjson':
        write(`${JSON.stringify({ file: file.name, ...analysis })}\n`)
        break
      case 'csv':
        write(toCsv(readable(), { header: first, ...(several ? { file: file.name } : {}) }))
        break
      case 'markdown':
        write(`${first ? '' : '\n'}${toMarkdown(readable(), several ? { title: file.name } : {})}`)
        break
      case 'table':
        write(`${first ? '' : '\n'}${several ? `${file.name}\n\n` : ''}`)
        write(toText(readable(), { width, color }))
        break
      default:
        format satisfies never
    }
  }
  if (format === 'json' && several) write('\n]\n')
}

function toText(analysis: Analysis, settings: Pick<Settings, 'width' | 'color'>): string {
  return [toTable(analysis, settings), toFigures(analysis, settings)].filter(Boolean).join('\n')
}

import { parseArgs } from 'node:util'
import type { Options } from '../types.js'

const formats = ['table', 'json', 'ndjson', 'csv', 'markdown'] as const
export type Format = (typeof formats)[number]

const scopes = ['speech', 'all'] as const

const inputs = ['text', 'markdown', 'html'] as const
/** What a file is written in. */
export type Input = (typeof inputs)[number]

/** What the user asked for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'analyze'
      readonly files: readonly string[]
      readonly format: Format
      /** Undefined: the extension of each file tells. */
      readonly input: Input | undefined
      readonly options: Options
    }

/** Read the command line. Never throws: wrong use comes back as a message of one line. */
export function readArguments(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f', default: 'table' },
        input: { type: 'string' },
        publisher: { type: 'string' },
        scope: { type: 'string', default: 'speech' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
    if (values.help) return { kind: 'help' }
    if (values.version) return { kind: 'version' }
    const format = formats.find((known) => known === values.format)
    if (!format) return wrongChoice('format', values.format, formats)
    const scope = scopes.find((known) => known === values.scope)
    if (!scope) return wrongChoice('scope', values.scope, scopes)
    const input = inputs.find((known) => known === values.input)
    if (values.input !== undefined && !input) return wrongChoice('input', values.input, inputs)
    const { publisher } = values
    return {
      kind: 'analyze',
      files: positionals,
      format,
      input,
      options: { scope, ...(publisher === undefined ? {} : { publisher }) },
    }
  } catch (error) {
    // parseArgs explains at length how to escape; the first sentence says what is wrong.
    return { kind: 'wrong', message: String((error as Error).message).split(/\.\s|\n/)[0] ?? '' }
  }
}

function wrongChoice(name: string, given: string, known: readonly string[]): Command {
  return {
    kind: 'wrong',
    message: `unknown ${name} '${given}': choose ${known.slice(0, -1).join(', ')} or ${known.at(-1)}`,
  }
}

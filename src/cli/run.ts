import { analyzeFile } from './analyze-file.js'
import { help } from './help.js'
import { type Command, readArguments } from './read-arguments.js'
import { readFileOrInput } from './read-file-or-input.js'
import { type Result, writeResults } from './write-results.js'

/** What the command needs of its process. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: Output & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of the package. */
  readonly version: string
}

interface Output {
  write(text: string): unknown
}

/** Run the command. Return the exit code: 0 done, 2 wrong use or a file that cannot be read. */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 2> {
  const { stdout, stderr } = terminal
  const complain = (message: string) => void stderr.write(`hearsay: ${message}\n`)

  const command = readArguments(args)
  switch (command.kind) {
    case 'wrong':
      complain(`${command.message} (see hearsay --help)`)
      return 2
    case 'help':
      stdout.write(help)
      return 0
    case 'version':
      stdout.write(`${terminal.version}\n`)
      return 0
    case 'analyze':
      return analyzeFiles(command, terminal, complain)
    default:
      return command satisfies never
  }
}

/** Analyse one file after the other; one that cannot be read does not stop the rest. */
async function analyzeFiles(
  command: Command & { readonly kind: 'analyze' },
  { stdin, stdout, env }: Terminal,
  complain: (message: string) => void,
): Promise<0 | 2> {
  if (command.files.length === 0 && stdin.isTTY) {
    complain('no file given and nothing on standard input (see hearsay --help)')
    return 2
  }

  const names = command.files.length > 0 ? command.files : ['-']
  let code: 0 | 2 = 0

  async function* results(): AsyncGenerator<Result> {
    for (const name of names) {
      const file = await readFileOrInput(name, stdin)
      if (file.kind === 'unreadable') {
        complain(`${name}: ${file.message}`)
        code = 2
      } else {
        const result = await analyzeFile(file, command.input, command.options).catch((error: Error) => error)
        if (result instanceof Error) {
          complain(`${name}: cannot be analysed (${result.message.split('\n')[0]})`)
          code = 2
        } else yield { file, ...result }
      }
    }
  }

  const width = stdout.columns ?? (Number.parseInt(env.COLUMNS ?? '', 10) || 80)
  const color = Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb'
  await writeResults(results(), { format: command.format, several: names.length > 1, width, color }, (text) =>
    stdout.write(text),
  )
  return code
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { build } from 'esbuild'
import { run } from '../../src/cli/run.js'
import type { Example } from './read-examples.js'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Run an example against the sources, as if the package were installed. Return what it prints, or null when it is no command of ours. */
export async function runExample({ language, code }: Example): Promise<string | null> {
  return language === 'js' ? runProgram(code) : runCommand(code)
}

async function runProgram(code: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-readme-'))
  const outfile = join(folder, 'example.mjs')
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: at('.') },
    alias: {
      'hearsay/retext': at('src/retext.ts'),
      'hearsay/reports': at('src/reports.ts'),
      'hearsay/lexicon': at('src/lexicon.ts'),
      hearsay: at('src/index.ts'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  })
  const printed: string[] = []
  const log = console.log
  try {
    writeFileSync(outfile, outputFiles[0]?.text ?? '')
    console.log = (...values: unknown[]) => {
      printed.push(values.map((value) => (typeof value === 'string' ? value : inspect(value, { depth: 4 }))).join(' '))
    }
    await import(pathToFileURL(outfile).href)
  } finally {
    console.log = log
    rmSync(folder, { recursive: true })
  }
  return printed.map((line) => `${line}\n`).join('')
}

/** Understands `npx hearsay ARGUMENTS` and `echo 'TEXT' | npx hearsay ARGUMENTS`. */
async function runCommand(code: string): Promise<string | null> {
  const [, text, rest] = /^(?:echo '([^']*)' \|\s*\\?\s*)?npx hearsay\b([^\n]*)\n$/.exec(code) ?? []
  if (rest === undefined) return null
  let printed = ''
  async function* stdin() {
    yield `${text ?? ''}\n`
  }
  const write = (chunk: string) => {
    printed += chunk
  }
  const args = rest.split(' ').filter(Boolean)
  await run(args, { stdin: stdin(), stdout: { write }, stderr: { write }, env: {}, version: '0.0.0' })
  return printed
}

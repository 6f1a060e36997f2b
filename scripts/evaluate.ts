/**
 * Measure the built library on the corpora beside the project (../shared) and hold the figures against floors.json.
 * The corpora are other people's and not part of the project: without them there is nothing to measure.
 *
 * `npm run evaluate`: print the figures. `npm run evaluate -- --json FILE`: keep them too, for `npm run readme`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

type Figures = { readonly [key: string]: Figures | number | string | null }

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const evaluator = at('../shared/eval/evaluate.mjs')

if (existsSync(evaluator)) evaluate()
else console.log('Evaluation skipped: the corpora (../shared) are not here.')

function evaluate(): void {
  if (isStale())
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: at('.'), stdio: ['ignore', 'ignore', 'inherit'] })
  const output = execFileSync(process.execPath, [evaluator, at('.'), '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const figures = JSON.parse(output) as Figures
  const keep = process.argv.indexOf('--json')
  if (keep > 0) writeFileSync(process.argv[keep + 1] ?? 'evaluation.json', `${JSON.stringify(figures, undefined, 2)}\n`)

  const rows = flatten(figures)
  for (const [key, value] of rows) console.log(`${key.padEnd(44)} ${value}`)

  const floors = JSON.parse(readFileSync(at('scripts/floors.json'), 'utf8')) as Record<string, number>
  console.log('\nFloors')
  for (const [key, floor] of Object.entries(floors)) {
    const value = rows.get(key)
    const holds = typeof value === 'number' && value >= floor
    console.log(`${holds ? 'ok  ' : 'FAIL'} ${key.padEnd(44)} ${value ?? 'missing'} (floor ${floor})`)
    if (!holds) process.exitCode = 1
  }
}

/** Whether a source file is younger than the build. */
function isStale(): boolean {
  if (!existsSync(at('dist/index.js'))) return true
  const built = statSync(at('dist/index.js')).mtimeMs
  const files = readdirSync(at('src'), { recursive: true, encoding: 'utf8' })
  return files.some((file) => statSync(at(`src/${file}`)).mtimeMs > built)
}

/** { a: { b: 1 } } → "a.b" → 1. */
function flatten(figures: Figures, prefix = ''): ReadonlyMap<string, number | string | null> {
  return new Map(
    Object.entries(figures).flatMap(([key, value]): [string, number | string | null][] =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, value]],
    ),
  )
}

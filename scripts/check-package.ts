/**
 * Install the packed tarball into an empty TypeScript project, as a stranger would, and use every door of it.
 * Fails when a file, a type or a dependency is missing from the package.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'hearsay-package-'))
const tsc = join(root, 'node_modules/typescript/bin/tsc')

/** npm hands its own settings down to scripts; the new project must not inherit those of this one. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))

const program = `
import assert from 'node:assert/strict'
import { retext } from 'retext'
import { type Analysis, analyze, analyzeTree, assessHedging } from 'hearsay'
import { defaultLexicon, type Lexicon } from 'hearsay/lexicon'
import { toCsv, toMarkdown } from 'hearsay/reports'
import retextHearsay from 'hearsay/retext'

const text = 'Mayor Ilse Brandt said the bridge may close on Friday.'
const lexicon: Lexicon = { ...defaultLexicon }
const analysis: Analysis = analyze(text, { lexicon, scope: 'speech' })
assert.equal(analysis.text, text)
assert.equal(typeof analyzeTree, 'function')
assert.equal(assessHedging(text).cues.length >= 0, true)
assert.match(toCsv(analysis), /^attribution,/)
assert.match(toMarkdown(analysis), /Sources/)
const file = await retext().use(retextHearsay, { publisher: 'Courier' }).process(text)
const carried: Analysis | undefined = file.data.hearsay
assert.deepEqual(carried, analysis)
// @ts-expect-error: the options are checked
assert.throws(() => analyze(text, { scope: 'none' }), TypeError)
`

try {
  run('npm', ['pack', '--silent', '--pack-destination', project], root)
  const tarball = readdirSync(project).find((file) => file.endsWith('.tgz'))
  if (!tarball) throw new Error('npm pack made no tarball')
  write('package.json', JSON.stringify({ name: 'empty', private: true, type: 'module' }))
  write('program.ts', program)
  write('story.txt', 'Police said the road was closed.\n')
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`, 'retext@9', '@types/node@20'],
    project,
  )
  step('installs into an empty project')

  for (const [module, moduleResolution] of [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ] as const) {
    const options = ['--strict', '--target', 'ES2022', '--types', 'node', '--module', module]
    run(
      process.execPath,
      [tsc, ...options, '--moduleResolution', moduleResolution, '--outDir', 'out', 'program.ts'],
      project,
    )
    step(`type-checks with module resolution ${moduleResolution}`)
  }

  run(process.execPath, ['out/program.js'], project)
  step('runs in Node')

  const version = run('npx', ['hearsay', '--version'], project)
  const table = run('npx', ['hearsay', 'story.txt'], project)
  if (!/^\d+\.\d+\.\d+/.test(version) || !table.includes('Attributions'))
    throw new Error(`npx hearsay: ${version}${table}`)
  step('npx hearsay works')

  const { status, stderr } = spawnSync('npx', ['hearsay', 'missing.txt'], { cwd: project, env, encoding: 'utf8' })
  if (status !== 2 || !/^hearsay: missing\.txt: no such file$/m.test(stderr) || stderr.includes('    at '))
    throw new Error(`a missing file gave code ${status}: ${stderr}`)
  step('a missing file gives one line and code 2')

  write('long.txt', 'Police said the road was closed.\n\n'.repeat(20_000))
  run('bash', ['-o', 'pipefail', '-c', 'npx hearsay long.txt | head -n 1'], project)
  step('a reader that stops early is no error')
} finally {
  rmSync(project, { recursive: true, force: true })
}

function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
}

function write(name: string, content: string): void {
  writeFileSync(join(project, name), content)
}

function step(name: string): void {
  console.log(`package: ${name}`)
}

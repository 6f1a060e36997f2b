import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** The stage or part that a file belongs to, however deep it lies there. */
const folderOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '.')

const src = fileURLToPath(new URL('../src', import.meta.url))

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((path) => {
    const content = readFileSync(join(src, path), 'utf8')
    // Comments may name anything; only what the compiler reads counts.
    const code = content.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
      relative(src, join(src, dirname(path), target)),
    )
    return { path, folder: folderOf(path), content, code, imports }
  })

const stage = /^\d-/

describe('the architecture', () => {
  test('finds the sources and their imports', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.find((file) => file.path === 'pipeline.ts')?.imports).toContain('3-cues/find-cues.js')
  })

  test('stages import no other stage', () => {
    const own = ['types.js', 'layers.js', 'lexicon.js']
    const wrong = files
      .filter((file) => stage.test(file.folder))
      .flatMap((file) =>
        file.imports
          .filter((target) => {
            const folder = folderOf(target)
            return !(own.includes(target) || folder === 'lexicon' || folder === 'match' || folder === file.folder)
          })
          // The weights belong to the stage that reads them.
          .filter((target) => !(file.folder === '2-syntax' && folderOf(target) === 'model'))
          .map((target) => `${file.path} imports ${target}`),
      )
    expect(wrong).toEqual([])
  })

  test('only the pipeline knows more than one stage, and the doors know none but theirs', () => {
    const many = files
      .filter((file) => new Set(file.imports.map(folderOf).filter((f) => stage.test(f))).size > 1)
      .map((file) => file.path)
    expect(many).toEqual(['pipeline.ts'])
  })

  test('the token matcher and the lexicon know no stage', () => {
    const wrong = files
      .filter((file) => ['match', 'lexicon', 'model'].includes(file.folder))
      .flatMap((file) => file.imports.filter((target) => stage.test(target)).map((target) => `${file.path}: ${target}`))
    expect(wrong).toEqual([])
  })

  test('the lexicon holds words, no logic', () => {
    // Splitting a long string into words and collecting them is how a word list is written, not logic.
    const logic = /\b(?:function|if|for|while|switch|return|RegExp)\b|=> \{|\?[^:]+:|\/./
    const wrong = files
      .filter((file) => file.folder === 'lexicon' && file.path !== 'lexicon/words.ts')
      .filter((file) =>
        logic.test(
          file.code.replaceAll('/\\s+/', '').replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`/g, "''"),
        ),
      )
      .map((file) => file.path)
    expect(wrong).toEqual([])
  })

  test('folders have no index file: a file is named after what it exports', () => {
    expect(files.filter((file) => /(?:^|\/)index\.ts$/.test(file.path)).map((file) => file.path)).toEqual(['index.ts'])
    expect(files.filter((file) => /util|helper|common|misc/i.test(file.path)).map((file) => file.path)).toEqual([])
  })

  test('files are short: at most 250 lines, except word lists and weights', () => {
    const long = files
      .filter((file) => file.folder !== 'lexicon' && file.folder !== 'model')
      .filter((file) => file.content.split('\n').length > 251)
      .map((file) => `${file.path}: ${file.content.split('\n').length - 1} lines`)
    expect(long).toEqual([])
  })

  test('no file of the library reads files, the network or the clock', () => {
    const wrong = files
      .filter((file) => !file.path.startsWith('cli'))
      .filter((file) => /'node:|\bfetch\(|\bDate\.now\b|\bMath\.random\b|\bprocess\./.test(file.code))
      .map((file) => file.path)
    expect(wrong).toEqual([])
  })
})

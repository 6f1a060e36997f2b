import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readExamples } from '../scripts/readme/read-examples.js'
import { runExample } from '../scripts/readme/run-example.js'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const readme = read('README.md')
const examples = readExamples(readme)

describe('the README', () => {
  test('shows programs and commands with what they print', () => {
    const shown = examples.filter((example) => example.output !== null)
    expect(shown.filter((example) => example.language === 'js').length).toBeGreaterThanOrEqual(4)
    expect(shown.filter((example) => example.language === 'sh').length).toBeGreaterThanOrEqual(1)
  })

  test.each(examples.map((example) => [example.code.trim().split('\n').at(-1), example] as const))(
    'runs: %s',
    async (_name, example) => {
      const printed = await runExample(example)
      // Commands that are not ours (npm ci) are run by CI, not here.
      if (printed === null) expect(example.code).toMatch(/^npm (?:ci|install)/)
      else if (example.output !== null) expect(printed).toBe(example.output)
    },
    20_000,
  )

  test('has the sections in the order people know', () => {
    const order = [
      'What is this?',
      'When should I use this?',
      'Install',
      'Use',
      'API',
      'How it works',
      'Accuracy',
      'Types',
    ]
    const headings = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(headings.filter((heading) => heading !== 'Contents')).toEqual([
      ...order,
      'Compatibility',
      'Security',
      'Contribute',
      'License',
    ])
  })

  test('names every script that it asks people to run', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const [, name = ''] of readme.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name)
  })

  test('links to nothing that is not there', () => {
    const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    )
    for (const [, anchor] of readme.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor)
    for (const [, path = ''] of readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)) expect(() => read(path)).not.toThrow()
  })
})

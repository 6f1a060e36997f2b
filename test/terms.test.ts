import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../src/index.js'
import { defaultLexicon } from '../src/lexicon.js'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** The values of a union of src/terms.ts, each with the comment before it. */
function readUnion(name: string): readonly { readonly value: string; readonly comment: string }[] {
  const [, body = ''] = new RegExp(`export type ${name} =\\n((?: .*\\n)+)`).exec(read('src/terms.ts')) ?? []
  return [...body.matchAll(/^ {2}(?:\/\*\* (.*) \*\/\n {2})?\| '([^']+)'$/gm)].map(([, comment = '', value = '']) => ({
    value,
    comment,
  }))
}

describe('the terms of a result', () => {
  const unions = [...read('src/terms.ts').matchAll(/^export type (\w+) =$/gm)].map(([, name = '']) => name)

  test.each(unions)('%s: each value has its rule', (name) => {
    const values = readUnion(name)
    expect(values.length).toBeGreaterThan(2)
    expect(values.filter(({ comment }) => comment === '')).toEqual([])
  })

  test.each(['SourceType', 'AnonymityStatus'])('%s: the README has a row for each value, in the same order', (name) => {
    const rows = [...read('README.md').matchAll(/^\| `([a-z-]+)` +\| /gm)].map(([, value]) => value)
    const values = readUnion(name).map(({ value }) => value)
    expect(rows.slice(rows.indexOf(values[0])).slice(0, values.length)).toEqual(values)
  })
})

describe('terms that the default lexicon brings', () => {
  const { reportingClasses, reportingNouns, reportingPhrases, sources } = defaultLexicon
  const listed = (name: string) =>
    readUnion(name)
      .map(({ value }) => value)
      .sort()

  test('acts', () => {
    const entries = [...Object.values(reportingClasses), ...reportingNouns, ...reportingPhrases]
    expect(listed('Act')).toEqual([...new Set(entries.map(({ act }) => act))].sort())
  })

  test('kinds of reasons', () => {
    expect(listed('ReasonKind')).toEqual([...sources.anonymity.reasonKinds.map(({ kind }) => kind), 'other'].sort())
  })
})

describe('what the terms say of values that are never found', () => {
  test('an attribution of nobody has no source, so that no source is unspecified', () => {
    const { attributions, sources } = analyze('The dam reportedly leaks. It is believed that it has leaked for years.')
    expect(attributions.map(({ mention, sources }) => [...mention, ...sources])).toEqual([[], []])
    expect(sources).toEqual([])
  })

  test('a quotation that goes on belongs to the claim before, so that no cue is null', () => {
    const { attributions } = analyze('“The dam leaks,” Roe said. “It has leaked for years.\n\n“It is old.”')
    expect(attributions.map(({ cue, content }) => [cue?.kind, content.length])).toEqual([['verb', 3]])
  })
})

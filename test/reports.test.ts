import { describe, expect, test } from 'vitest'
import type { Analysis, Attribution, Source } from '../src/index.js'
import { toCsv, toMarkdown } from '../src/reports.js'

const text = '=1+1 said "a, b" | c'
const span = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}

function source(id: string, label: string): Source {
  return {
    id,
    type: 'unnamed-person',
    name: null,
    label,
    identifiability: 'vague',
    number: { min: 1, max: 1, stated: null },
    anonymity: { status: 'granted', formula: null, reason: null, reasonKind: null },
    basis: 'none',
    role: null,
    affiliation: null,
    issuer: null,
    subsetOf: null,
    mentions: [],
  }
}

const attribution: Attribution = {
  id: 'a1',
  quotation: 'mixed',
  content: [span('"a, b"'), span('| c')],
  cue: { kind: 'verb', spans: [span('said')], lemma: 'say', act: 'state', stance: 'neutral', negated: false },
  mention: [span('=1+1')],
  sources: ['s1', 's2'],
  hedging: {
    level: 'possible',
    score: 2,
    polarity: 'negated',
    cues: [],
    boosted: false,
    approximate: false,
    conditional: false,
    future: false,
    likelihood: null,
  },
  within: null,
  recipient: null,
  channel: 'public',
  confidence: 1,
  trace: [],
}

const analysis: Analysis = {
  text,
  sentences: [],
  attributions: [attribution, { ...attribution, id: 'a2', sources: [], cue: null, mention: [], within: 'a1' }],
  sources: [source('s1', '=1+1'), source('s2', 'a "source",\nhe said')],
  quotations: [],
  nonResponses: [],
  blocks: [],
}

/** Reads CSV as RFC 4180 says, so that the test does not trust the writer's own idea of it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [cell = '', quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (cell === '') continue
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('toCsv', () => {
  const rows = readCsv(toCsv(analysis))
  const cell = (row: number, column: string) => rows[row]?.[rows[0]?.indexOf(column) ?? -1]

  test('has one row for each attribution and source', () => {
    expect(rows).toHaveLength(4)
    expect(rows.map((row) => row.length)).toEqual(Array(4).fill(rows[0]?.length))
    expect([1, 2, 3].map((row) => [cell(row, 'attribution'), cell(row, 'source')])).toEqual([
      ['a1', 's1'],
      ['a1', 's2'],
      ['a2', ''],
    ])
  })

  test('quotes commas, quotation marks and line breaks', () => {
    expect(cell(2, 'label')).toBe('a "source",\nhe said')
    expect(cell(1, 'content')).toBe('"a, b" … | c')
  })

  test('disarms what a spreadsheet would run', () => {
    expect(cell(1, 'label')).toBe("'=1+1")
    expect(cell(1, 'mention')).toBe("'=1+1")
    for (const start of ['+', '-', '@', '\t=', ' =', '\r=']) {
      const csv = toCsv({ ...analysis, sources: [source('s1', `${start}cmd`)] })
      expect(readCsv(csv)[1]).toContain(`'${start}cmd`)
    }
  })

  test('bounds the content and names the grade', () => {
    expect([cell(1, 'start'), cell(1, 'end')]).toEqual([String(span('"a').start), String(text.length)])
    expect([cell(1, 'level'), cell(1, 'polarity'), cell(1, 'cue')]).toEqual(['possible', 'negated', 'said'])
    expect(cell(3, 'within')).toBe('a1')
  })

  test('can go on an earlier table', () => {
    const more = readCsv(toCsv(analysis, { file: 'b.txt', header: false }))
    expect(more).toHaveLength(3)
    expect(more.map((row) => row[0])).toEqual(['b.txt', 'b.txt', 'b.txt'])
  })
})

describe('toMarkdown', () => {
  const lines = toMarkdown(analysis).split('\n')

  test('has a row for each source and each claim', () => {
    expect(lines.filter((line) => /^# /.test(line))).toEqual(['# Sources', '# Claims'])
    expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(2 + 2 + 2 + 2)
  })

  test('escapes what would end a cell', () => {
    expect(lines.find((line) => line.startsWith('| a1'))).toBe(
      '| a1 | =1+1; a "source", he said | said | mixed | possible, negated | "a, b" … \\| c |',
    )
    const cells = (line: string) => line.split(/(?<!\\)\|/).length
    const tables = lines.filter((line) => line.startsWith('|'))
    expect(tables.slice(4).map(cells)).toEqual(Array(4).fill(cells(tables[4] ?? '')))
  })

  test('takes a title', () => {
    expect(toMarkdown(analysis, { title: 'a_b.txt' })).toMatch(/^# a\\_b\.txt\n\n## Sources\n/)
  })
})

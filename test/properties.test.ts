import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/1-document/read-document.js'
import type { Document } from '../src/layers.js'
import { analyze } from '../src/pipeline.js'
import type { Analysis, Span } from '../src/types.js'

/** Text of the kind that breaks readers: marks, newlines, abbreviations and halves of characters in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '``',
      "''",
      '«',
      '»',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '  ',
      '.',
      '...',
      '?',
      '!',
      ',',
      ':',
      '—',
      '--',
      '-',
    ],
    ...[
      'U.S. ',
      'Mr. ',
      'No. 5',
      "don't",
      '’90s',
      "'em",
      'AT&T',
      'a@b.com',
      'https://x.org/',
      '<b>',
      '&amp;',
      '$1.3',
      '15%',
      '#tag',
    ],
    ...['said ', 'Milner ', 'The ', 'How ', 'will ', 'It ', 'By ', 'TT', '20', 'REUTERS/', 'constructor', '__proto__'],
    ...['北京', 'مرحبا', '👩‍👩‍👧', '\ud800', '\udc00', '\u0000', '\u2028', 'İ', 'ﬁ'],
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

function check(document: Document): void {
  const { text, tokens, sentences, quotations, blocks } = document
  let reached = 0
  for (const [index, token] of tokens.entries()) {
    expect(token.index).toBe(index)
    expect(token.start).toBeGreaterThanOrEqual(reached)
    expect(token.end).toBeGreaterThan(token.start)
    expect(text.slice(token.start, token.end)).toBe(token.text)
    expect(text.slice(reached, token.start)).toMatch(/^\s*$/)
    reached = token.end
  }
  expect(text.slice(reached)).toMatch(/^\s*$/)
  for (const layer of [sentences, blocks]) {
    let first = 0
    for (const [index, item] of layer.entries()) {
      expect(item.index).toBe(index)
      expect(item.tokens.first).toBe(first)
      expect(item.tokens.end).toBeGreaterThan(first)
      first = item.tokens.end
    }
    expect(first).toBe(tokens.length)
  }
  for (const { span, tokens: range, block, index } of sentences) {
    expect(text.slice(span.start, span.end)).toBe(span.text)
    expect(blocks[block]?.tokens.first).toBeLessThanOrEqual(range.first)
    expect(blocks[block]?.tokens.end).toBeGreaterThanOrEqual(range.end)
    for (const token of tokens.slice(range.first, range.end)) expect(token.sentence).toBe(index)
  }
  for (const { span, tokens: range, parent, depth, index, continues } of quotations) {
    expect(text.slice(span.start, span.end)).toBe(span.text)
    expect([tokens[range.first]?.start, tokens[range.end - 1]?.end]).toEqual([span.start, span.end])
    const around = quotations[parent]
    expect(depth).toBe(around ? around.depth + 1 : 1)
    if (around) {
      expect(around.tokens.first).toBeLessThan(range.first)
      expect(around.tokens.end).toBeGreaterThanOrEqual(range.end)
    }
    expect(continues).toBeLessThan(index)
  }
  for (const { index, quotation } of tokens) {
    const inside = quotations.filter(({ tokens: { first, end } }) => first <= index && index < end)
    expect(quotation).toBe(inside.at(-1)?.index ?? -1)
  }
}

describe('any text', () => {
  it('is read without a throw into exact, ordered spans that leave nothing out', () => {
    fc.assert(
      fc.property(text, (text) => check(readDocument(text))),
      { numRuns: 500 },
    )
  })

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(readDocument(text)).toEqual(readDocument(text))
      }),
    )
  })

  it('reads a paragraph the same way wherever it stands', () => {
    const lead =
      'The council of Port Tallis met on Monday, and nobody there would say what it had talked about for so long.'
    const words =
      'Ina Volk left. Tavo Osei said the old bridge, closed since “the night of the flood,” would not open again this year.'
    const alone = readDocument(`${lead}\n\n${words}`)
    const later = readDocument(`${lead}\n\n${lead} Twice.\n\n${words}`)
    const shape = ({ sentences, tokens }: Document, count: number) =>
      sentences
        .slice(-count)
        .map(({ tokens: { first, end } }) => tokens.slice(first, end).map(({ text, kind }) => [text, kind]))
    expect(shape(later, 2)).toEqual(shape(alone, 2))
  })
})

const folder = new URL('../fixtures/articles/', import.meta.url)
const stories = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))

/** A place in a story, how many characters go there, and what comes instead. */
const damage = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat({ max: 30 }),
  fc.oneof(
    fc.constant(''),
    piece,
    fc.constantFrom(' — ', ' (', ') ', 'according to ', 'who said ', 'by ', 'per ', 'that '),
  ),
)
/** A piece of a news story with parts lost or put in between. */
const damagedStory = fc
  .tuple(fc.constantFrom(...stories), fc.nat({ max: 2000 }), fc.array(damage, { minLength: 1, maxLength: 25 }))
  .map(([story, from, damages]) =>
    damages.reduce(
      (text, [place, length, put]) => {
        const at = Math.floor(place * text.length)
        return text.slice(0, at) + put + text.slice(at + length)
      },
      story.slice(from, from + 1500),
    ),
  )

/** Every span holds words, and those of the text; every source referred to is listed. */
function checkAnalysis(text: string, { attributions, nonResponses, sources, sentences }: Analysis): void {
  const spans: readonly Span[] = [
    ...sentences,
    ...attributions.flatMap(({ content, mention, cue }) => [...content, ...mention, ...(cue?.spans ?? [])]),
    ...nonResponses.flatMap(({ content, mention, cue }) => [...content, ...mention, ...cue]),
    ...sources.flatMap(({ mentions }) => mentions),
  ]
  for (const { start, end, text: words } of spans) {
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).toBe(words)
  }
  const ids = new Set(sources.map(({ id }) => id))
  for (const { sources: own, confidence } of attributions) {
    expect(own.every((id) => ids.has(id))).toBe(true)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
}

describe('the analysis', () => {
  it('of any text throws nothing and shows its words', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('speech', 'all'), (text, scope) =>
        checkAnalysis(text, analyze(text, { scope })),
      ),
      { numRuns: 300 },
    )
  })

  it('of a damaged story throws nothing, shows its words and is the same twice', () => {
    fc.assert(
      fc.property(damagedStory, fc.constantFrom('speech', 'all'), (text, scope) => {
        const analysis = analyze(text, { scope })
        checkAnalysis(text, analysis)
        expect(analyze(text, { scope })).toEqual(analysis)
      }),
      { numRuns: 60 },
    )
  })

  it('lists claims in the order of their first words', () => {
    fc.assert(
      fc.property(damagedStory, (text) => {
        const starts = analyze(text).attributions.map(({ content, mention, cue }) =>
          Math.min(...[...content, ...mention, ...(cue?.spans ?? [])].map(({ start }) => start)),
        )
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      { numRuns: 60 },
    )
  })
})

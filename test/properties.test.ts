import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/1-document/read-document.js'
import type { Document } from '../src/layers.js'

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

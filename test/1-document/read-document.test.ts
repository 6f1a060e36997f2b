import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { testCases } from '../cases.js'

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

describe('sentences and tokens', () => {
  testCases('document', (text, results) => {
    const { sentences, tokens } = readDocument(text)
    const lines = sentences.map(({ tokens: { first, end } }) =>
      tokens
        .slice(first, end)
        .map((token) => token.text)
        .join('|'),
    )
    expect(lines).toEqual(results)
  })

  it('gives straight, small letters to compare words by', () => {
    expect(readDocument('“They’re ‘Here’”').tokens.map((token) => token.norm)).toEqual([
      '"',
      'they',
      "'re",
      "'",
      'here',
      "'",
      '"',
    ])
  })

  it('tells words, numbers, marks and symbols apart', () => {
    expect(readDocument("It's “5” % of 'em.").tokens.map((token) => token.kind)).toEqual([
      'word',
      'word',
      'quote',
      'number',
      'quote',
      'symbol',
      'word',
      'word',
      'punctuation',
    ])
  })
})

describe('quotations', () => {
  testCases('quotations', (text, results) => {
    const lines = readDocument(text).quotations.map(({ depth, span, closed, continues }) =>
      [depth, oneLine(span.text), closed ? '' : '[open]', continues < 0 ? '' : `[continues ${continues}]`]
        .filter(Boolean)
        .join(' '),
    )
    expect(lines).toEqual(results)
  })

  it('tells every token its innermost quotation, marks included', () => {
    const { tokens } = readDocument('"He said \'no\' twice," she said.')
    expect(tokens.map((token) => token.quotation)).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 0, -1, -1, -1])
  })

  it('names the quotation around a quotation', () => {
    const { quotations } = readDocument('"He said \'no\' twice," she said.')
    expect(quotations.map(({ parent, mark }) => [parent, mark])).toEqual([
      [-1, 'double'],
      [0, 'single'],
    ])
  })
})

describe('blocks', () => {
  testCases('blocks', (text, results) => {
    expect(readDocument(text).blocks.map(({ kind, span }) => `${kind}: ${oneLine(span.text)}`)).toEqual(results)
  })

  it('never lets a sentence cross a block', () => {
    const { sentences, blocks } = readDocument('A crosshead\nThe mayor left, and\n\nThe council stayed')
    expect(blocks).toHaveLength(3)
    expect(sentences.map((sentence) => sentence.block)).toEqual([0, 1, 2])
  })
})

describe('hard text', () => {
  it.each(['.', '"', '“', 'a', 'a ', "'", '-', '\n', '. ', '<', '&', '中', '👩‍', 'a\r\n', '“a\n\n', " 'a"])(
    'reads 200,000 characters of %j',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length)
      const { tokens, sentences, quotations, blocks } = readDocument(text)
      expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''))
      for (const { tokens: range } of sentences) expect(range.end - range.first).toBeLessThanOrEqual(1000)
      for (const { depth } of quotations) expect(depth).toBeLessThanOrEqual(8)
      expect(blocks.length).toBeLessThanOrEqual(tokens.length)
    },
  )
})

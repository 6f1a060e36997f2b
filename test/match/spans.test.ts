import { describe, expect, test } from 'vitest'
import { rangesOf, spanAt, spanOfRange, spansOfTokens } from '../../src/match/spans.js'
import { parseText } from './parse-text.js'

const text = '  The mayor hasn’t said   why. '
const document = parseText(text)

describe('spans', () => {
  test('are cut out of the text', () => {
    expect(spanAt('a bridge', 2, 8)).toEqual({ start: 2, end: 8, text: 'bridge' })
    expect(spanAt('a bridge', 3, 3)).toEqual({ start: 3, end: 3, text: '' })
  })

  test('of every word are its words', () => {
    for (const { index, start, end, text: word } of document.tokens)
      expect(spanOfRange(document, { first: index, end: index + 1 })).toEqual({ start, end, text: word })
  })

  test('of a range keep the white space inside and leave that around', () => {
    const all = spanOfRange(document, { first: 0, end: document.tokens.length })
    expect(all.text).toBe(text.trim())
    expect(text.slice(all.start, all.end)).toBe(all.text)
  })

  test('of an empty range are empty and stand where it begins', () => {
    expect(spanOfRange(document, { first: 1, end: 1 })).toEqual({ start: 6, end: 6, text: '' })
    const { length } = document.tokens
    expect(spanOfRange(document, { first: length, end: length })).toEqual({
      start: text.length,
      end: text.length,
      text: '',
    })
  })

  test('join neighbours only', () => {
    expect(rangesOf([2, 3, 4, 7, 9, 10])).toEqual([
      { first: 2, end: 5 },
      { first: 7, end: 8 },
      { first: 9, end: 11 },
    ])
    expect(rangesOf([])).toEqual([])
  })

  test('of tokens are one for each run', () => {
    const [the, mayor, has] = document.tokens.map(({ index }) => index)
    const said = document.tokens.findIndex((word) => word.norm === 'said')
    expect(spansOfTokens(document, [the ?? 0, mayor ?? 0, said]).map((span) => span.text)).toEqual([
      'The mayor',
      'said',
    ])
    expect(spansOfTokens(document, [has ?? 0, (has ?? 0) + 1]).map((span) => span.text)).toEqual(['hasn’t'])
  })
})

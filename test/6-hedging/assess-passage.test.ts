import { describe, expect, test } from 'vitest'
import { assessHedging } from '../../src/pipeline.js'

describe('assessHedging', () => {
  test.each([
    '',
    ' ',
    'may',
    '“',
    'If',
    '?!',
    'not not not',
    '\u{1F642} may \u{1F642}',
    'no evidence',
    'more likely than',
  ])('reads %j', (text) => {
    const { cues, level, score } = assessHedging(text)
    expect(['asserted', 'probable', 'possible', 'open'][score]).toBe(level)
    for (const { span, scope } of cues) {
      expect(text.slice(span.start, span.end)).toBe(span.text)
      expect(text.slice(scope.start, scope.end)).toBe(scope.text)
    }
  })

  test('reads a sentence of ten thousand hedges', () => {
    expect(assessHedging('it would or could, '.repeat(5000)).cues).toHaveLength(10000)
  })

  test('gives the clause that a hedge weakens', () => {
    const { cues } = assessHedging(
      'The mill made a profit last year, but it may close in June because the river is low.',
    )
    expect(cues.map(({ scope }) => scope.text)).toEqual(['it may close in June because the river is low'])
  })

  test.each([
    ['The port will close if the talks fail.', 'if', 'The port will close if the talks fail'],
    ['The mayor asked whether the port may close.', 'whether', 'whether the port may close'],
    ['Ana Rill said that the port will close if the talks fail.', 'if', 'that the port will close if the talks fail'],
    ['“The port may close.”', 'may', 'The port may close'],
    ['The mayor asked whether the port may close.', 'may', 'whether the port may close'],
  ])('gives in %j what %j weakens', (text, word, scope) => {
    expect(assessHedging(text).cues.find(({ span }) => span.text === word)?.scope.text).toBe(scope)
  })

  test('gives the words of a probability with its range', () => {
    expect(assessHedging('The bill is very likely to pass.').likelihood).toEqual({
      term: 'very likely',
      range: [80, 95],
    })
    expect(assessHedging('The bill may pass.').likelihood).toBeNull()
  })
})

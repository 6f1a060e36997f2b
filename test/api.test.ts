import { describe, expect, test } from 'vitest'
import * as main from '../src/index.js'
import * as lexicon from '../src/lexicon.js'
import * as reports from '../src/reports.js'
import * as retext from '../src/retext.js'

const { analyze, analyzeTree, assessHedging } = main

describe('the doors', () => {
  test('export what the README lists, nothing else', () => {
    expect(Object.keys(main).sort()).toEqual(['analyze', 'analyzeTree', 'assessHedging'])
    expect(Object.keys(lexicon)).toEqual(['defaultLexicon'])
    expect(Object.keys(reports).sort()).toEqual(['toCsv', 'toMarkdown'])
    expect(Object.keys(retext)).toEqual(['default'])
  })
})

describe('misuse', () => {
  const wrong = (value: unknown) => value as never

  test('throws a TypeError that names the value', () => {
    expect(() => analyze(wrong(42))).toThrow(new TypeError('Expected text to be a string, got number 42'))
    expect(() => analyze(wrong(undefined))).toThrow(new TypeError('Expected text to be a string, got undefined'))
    expect(() => analyze(wrong(['a']))).toThrow(new TypeError('Expected text to be a string, got array'))
    expect(() => assessHedging(wrong(null))).toThrow(new TypeError('Expected text to be a string, got null'))
    expect(() => analyzeTree(wrong({ type: 'root' }), '')).toThrow(
      new TypeError('Expected tree to be an nlcst RootNode, got object of type root'),
    )
    expect(() => analyzeTree({ type: 'RootNode', children: [] }, wrong(1))).toThrow(
      new TypeError('Expected source to be a string, got number 1'),
    )
    expect(() => analyze('', wrong(null))).toThrow(new TypeError('Expected options to be an object, got null'))
    expect(() => analyze('', { scope: wrong('some') })).toThrow(
      new TypeError("Expected options.scope to be 'speech' or 'all', got 'some'"),
    )
    expect(() => analyze('', { publisher: wrong(7) })).toThrow(
      new TypeError('Expected options.publisher to be a string, got number 7'),
    )
    expect(() => analyze('', { lexicon: wrong({ ...lexicon.defaultLexicon, reportingNouns: undefined }) })).toThrow(
      new TypeError(
        'Expected options.lexicon.reportingNouns to be an array, got undefined: start from { ...defaultLexicon }',
      ),
    )
    expect(() => assessHedging('', { lexicon: wrong({}) })).toThrow(TypeError)
    expect(() => analyze('', wrong({ pubisher: 'Courier' }))).toThrow(
      new TypeError("Expected options to have only publisher, scope and lexicon, got 'pubisher'"),
    )
  })
})

describe('the result', () => {
  const text = 'Mayor Ilse Brandt said on Friday that the bridge may close. "We have no choice," she added.'

  test('of an empty text is empty', () => {
    const { attributions, blocks, nonResponses, quotations, sentences, sources } = analyze('')
    expect([attributions, blocks, nonResponses, quotations, sentences, sources]).toEqual([[], [], [], [], [], []])
  })

  // word lists are objects, so that "constructor" is in each unless it is asked for as their own
  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])('takes "%s" for a word', (word) => {
    const texts = [
      `More than ${word} people said that the dam leaks.`,
      `${word} Jane Doe, ${word} of the dam, said that the ${word} leaks. A ${word} said so too.`,
      `“It leaks,” Doe said. ${word} sat down. “It has leaked for years,” said ${word} Roe, 40 ${word} old.`,
    ]
    for (const text of texts) {
      const { attributions, sources } = analyze(text)
      expect(attributions.length).toBeGreaterThan(0)
      for (const { role, affiliation } of sources)
        for (const words of [role, affiliation]) expect(words === null || typeof words === 'string').toBe(true)
    }
  })

  test('is plain: it survives JSON', () => {
    const analysis = analyze(text)
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
  })

  test('is the same each time', () => {
    expect(analyze(text)).toEqual(analyze(text))
  })

  test('leaves the options alone', () => {
    const options = Object.freeze({
      publisher: 'Courier',
      scope: 'all',
      lexicon: Object.freeze(lexicon.defaultLexicon),
    } as const)
    expect(() => analyze(text, options)).not.toThrow()
  })

  test('refers only to what is in it', () => {
    const { attributions, nonResponses, sources } = analyze(text)
    const ids = new Set(sources.map((source) => source.id))
    for (const id of [...attributions, ...nonResponses].flatMap((row) => row.sources)) expect(ids).toContain(id)
    for (const { within } of attributions) if (within !== null) expect(attributions.map((a) => a.id)).toContain(within)
    for (const { subsetOf } of sources) if (subsetOf !== null) expect(ids).toContain(subsetOf)
  })
})

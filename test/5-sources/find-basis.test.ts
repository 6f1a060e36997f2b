import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { bases } from '../../src/5-sources/basis/bases.js'
import { basisNounRules } from '../../src/5-sources/basis/basis-noun-rules.js'
import { basisRules } from '../../src/5-sources/basis/basis-rules.js'
import { findBasis } from '../../src/5-sources/basis/find-basis.js'
import { sourceWords } from '../../src/lexicon/source-words.js'

/** The basis that a whole text tells of whom a noun names. */
function basisIn(text: string, noun = '') {
  const document = parseDocument(readDocument(text), () => true)
  return findBasis(document, { first: 0, end: document.tokens.length }, noun, sourceWords)
}

describe('rules of how a source knows', () => {
  const rules = [...basisRules, ...basisNounRules]

  test('have ids of their own', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('stand from the best ground down', () => {
    const ranks = basisRules.map(({ basis }) => bases.indexOf(basis))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  test.each(rules)('$id has an example', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0)
  })

  const examplesOf = (list: readonly { id: string; basis: string; examples: readonly string[] }[]) =>
    list.flatMap(({ id, basis, examples }) => examples.map((example) => ({ id, basis, example })))

  test.each(examplesOf(basisRules))('$id decides in "$example"', ({ id, basis, example }) => {
    expect(basisIn(example)).toEqual({ basis, ruleId: id })
  })

  test.each(examplesOf(basisNounRules))('$id decides of "$example"', ({ id, basis, example }) => {
    expect(basisIn('Nobody else.', example)).toEqual({ basis, ruleId: id })
  })

  test.each([
    ['who attends a school attends no meeting', 'A girl who attended the school left.'],
    ['the present mayor was not there', 'The present mayor left.'],
    ['close is a distance without "to"', 'A close race ended.'],
    ["general knowledge is nobody's", 'General knowledge helps.'],
    ['a brief visit tells nothing', 'A brief visit ended.'],
  ])('%s', (_, text) => {
    expect(basisIn(text)).toEqual({ basis: 'none', ruleId: null })
  })

  test('words win over the noun, and better grounds over those before them', () => {
    expect(basisIn('An official familiar with the sale who attended the meeting spoke.', 'official').basis).toBe(
      'participant',
    )
    expect(basisIn('An official familiar with the sale spoke.', 'official').basis).toBe('familiar')
  })
})

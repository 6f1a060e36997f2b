import { describe, expect, test } from 'vitest'
import { anonymityOf } from '../../src/5-sources/anonymity/anonymity-of.js'
import { sourceWords } from '../../src/lexicon/source-words.js'
import { analyze } from '../../src/pipeline.js'
import type { Basis } from '../../src/types.js'
import { readStory } from './read-story.js'

interface Told {
  readonly basis?: Basis
  readonly open?: boolean
  readonly formula?: string
  readonly reason?: string
}

/** How anonymous the one that a phrase stands for is. */
function anonymity(text: string, phrase: string, { basis = 'none', open = false, formula, reason }: Told = {}) {
  const { document, meet, rangeOf } = readStory(text)
  const bearer = meet(phrase)
  const grant = formula ? { formula: rangeOf(formula), reason: reason ? rangeOf(reason) : null } : undefined
  return anonymityOf(document, bearer, bearer.type, basis, grant, { open, ofInsiders: false }, sourceWords)
}

const statusOf = (phrase: string, told?: Told) => anonymity(`${phrase} said it rained.`, phrase, told).status

describe('how anonymous a source is', () => {
  test('granted, with the words that say so and why', () => {
    const text = 'A clerk asked not to be named because he feared for his safety.'
    const told = { formula: 'asked not to be named', reason: 'because he feared for his safety' }
    expect(anonymity(text, 'A clerk', told)).toMatchObject({
      status: 'granted',
      formula: { text: told.formula },
      reason: { text: told.reason },
      reasonKind: 'fear-safety',
    })
  })

  test('a formula without a reason has no kind of reason', () => {
    const text = 'A clerk asked not to be named.'
    expect(anonymity(text, 'A clerk', { formula: 'asked not to be named' })).toMatchObject({
      status: 'granted',
      reason: null,
      reasonKind: null,
    })
  })

  test('whoever has a name is on the record, whatever else was asked', () => {
    expect(anonymity('Jane Roe asked not to be named.', 'Jane Roe', { formula: 'asked not to be named' })).toEqual({
      status: 'on-record',
      formula: null,
      reason: null,
      reasonKind: null,
    })
  })

  test.each<readonly [string, string, Told]>([
    ['a source', 'A source', {}],
    ['one who was an official of high rank', 'A former senior official', {}],
    ['officials who are counted', 'Two officials', {}],
    ['officials of a country', 'Portuguese officials', {}],
    ['the official', 'The official', {}],
    ['people who know', 'People familiar with the sale', { basis: 'familiar' }],
    ['people who were told', 'People briefed on the sale', { basis: 'briefed' }],
    ['people who were there', 'People who attended the meeting', { basis: 'participant' }],
  ])('presumed: %s', (_, phrase, told) => {
    expect(statusOf(phrase, told)).toBe('presumed')
  })

  test.each<readonly [string, string, Told]>([
    ['a neighbour', 'A neighbor', {}],
    ['officials, nobody knows how many', 'Officials', {}],
    ['one who was an official', 'A former official', {}],
    ['a friend who knows', 'A friend', { basis: 'familiar' }],
    ['a nurse who was there', 'A nurse', { basis: 'participant' }],
    ['an official whose age we read', 'A 71-year-old senior official', {}],
    ['an official who spoke in public', 'A senior official', { open: true }],
  ])('incidental: %s', (_, phrase, told) => {
    expect(statusOf(phrase, told)).toBe('incidental')
  })

  test.each([
    ['an office of one', 'The mayor'],
    ['a body', 'Vexley Holdings'],
    ['a document', 'The report'],
  ])('on the record: %s', (_, phrase) => {
    expect(statusOf(phrase)).toBe('on-record')
  })

  test('two of those who know are as anonymous as they', () => {
    const two = (people: string) =>
      analyze(`${people} met. ${people} said it was late. Two of the people said it failed.`).sources.at(-1)
    expect(two('People familiar with the sale')?.anonymity.status).toBe('presumed')
    expect(two('People from the town')?.anonymity.status).toBe('incidental')
  })
})

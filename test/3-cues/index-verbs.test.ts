import { describe, expect, test } from 'vitest'
import { indexVerbs } from '../../src/3-cues/index-verbs.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'

const say = { lemma: 'say', class: 'neutral-say' }
const point = { lemma: 'point', class: 'neutral-say' }
const pointOut = { lemma: 'point out', class: 'factive-endorsing' }
const lexicon = { ...defaultLexicon, reportingVerbs: [say, point, pointOut] }

describe('indexVerbs', () => {
  test('finds a verb by its lemma and by its regular forms', () => {
    const index = indexVerbs(lexicon)
    for (const form of ['say', 'says', 'saying']) expect(index.get(form)?.map(({ verb }) => verb)).toEqual([say])
    expect(index.get('speak')).toBeUndefined()
  })

  test('offers the longest pattern of a first word first', () => {
    for (const form of ['point', 'pointed'])
      expect(indexVerbs(lexicon).get(form)).toEqual([
        { words: ['point', 'out'], verb: pointOut },
        { words: ['point'], verb: point },
      ])
  })

  test('lets a lemma keep its own patterns where another verb has a form like it', () => {
    const found = { lemma: 'found', class: 'neutral-say' }
    const foundo = { lemma: 'foun', class: 'neutral-say' }
    const index = indexVerbs({
      ...defaultLexicon,
      reportingVerbs: [foundo, found, { lemma: 'founds', class: 'manner' }],
    })
    expect(index.get('founds')?.map(({ verb }) => verb.lemma)).toEqual(['founds'])
    expect(index.get('found')?.map(({ verb }) => verb.lemma)).toEqual(['found'])
  })

  test('indexes a list once and each list by itself', () => {
    expect(indexVerbs(lexicon)).toBe(indexVerbs({ ...lexicon }))
    const other = { ...lexicon, reportingVerbs: [say] }
    expect(indexVerbs(other).get('point')).toBeUndefined()
    expect(indexVerbs(lexicon).get('point')).toBeDefined()
  })
})

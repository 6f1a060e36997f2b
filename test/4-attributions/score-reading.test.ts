import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/4-attributions/reading.js'
import { scoreReading } from '../../src/4-attributions/score-reading.js'
import type { ParsedDocument } from '../../src/layers.js'
import { readText } from './read-text.js'

interface Weighing {
  /** What moved the confidence: "past", "main". */
  readonly circumstances: readonly string[]
  /** Odds after against odds before. */
  readonly factor: number
}

function weighReading(document: ParsedDocument, reading: Reading): Weighing {
  const { confidence, steps } = scoreReading(document, reading)
  const circumstances = steps.flatMap(({ ruleId }) => (ruleId.startsWith('score/') ? [ruleId.slice(6)] : []))
  return { circumstances, factor: toOdds(confidence) / toOdds(keepWithin(reading.confidence)) }
}

function toOdds(share: number): number {
  return share / (1 - share)
}

/** No verb and frame counts as always or never right. */
function keepWithin(share: number): number {
  return Math.min(0.99, Math.max(0.01, share))
}

function readingOf(text: string, lemma: string): { readonly document: ParsedDocument; readonly reading: Reading } {
  const { document, readings } = readText(text)
  const reading = readings.find(({ cue }) => cue.lemma === lemma)
  if (!reading) throw new Error(`No reading of "${lemma}" in "${text}"`)
  return { document, reading }
}

function weigh([lemma, text]: Sample): Weighing {
  const { document, reading } = readingOf(text, lemma)
  return weighReading(document, reading)
}

/** The lemma of the cue and its sentence. */
type Sample = readonly [string, string]

/** Pairs of which the first has the circumstance and the second has everything else. */
const pairs: readonly (readonly [string, 'raises' | 'lowers', Sample, Sample])[] = [
  ['past', 'raises', ['say', 'The mayor said the plan failed.'], ['say', 'The mayor says the plan failed.']],
  [
    'main',
    'raises',
    ['say', 'The mayor said the plan failed.'],
    ['say', 'The clerk left after the mayor said: “The plan failed.”'],
  ],
  ['carrier', 'raises', ['say', 'The letter said the plan failed.'], ['say', 'The clerk said the plan failed.']],
  ['named-source', 'raises', ['say', 'Orlin said the plan failed.'], ['say', 'The clerk said the plan failed.']],
  ['vague-pronoun', 'lowers', ['say', 'They said the plan failed.'], ['say', 'The clerk said the plan failed.']],
  ['no-source', 'lowers', ['say', 'Say the plan failed.'], ['say', 'The mayor says the plan failed.']],
  ['modal', 'lowers', ['say', 'The mayor might say the plan failed.'], ['say', 'The mayor says the plan failed.']],
  ['negated', 'lowers', ['say', 'The mayor has not said the plan failed.'], ['say', 'The mayor says the plan failed.']],
  ['infinitive', 'lowers', ['say', 'To say the plan failed is wrong.'], ['say', 'Say the plan failed.']],
  [
    'complement',
    'lowers',
    ['say', 'The clerk knew that the mayor said the plan failed.'],
    ['say', 'The clerk left after the mayor said: “The plan failed.”'],
  ],
  [
    'relative',
    'lowers',
    ['say', 'The mayor who said the plan failed left.'],
    ['say', 'The clerk left after the mayor said: “The plan failed.”'],
  ],
  [
    'adverbial',
    'lowers',
    ['say', 'The clerk left after the mayor said the plan failed.'],
    ['say', 'The clerk left after the mayor said: “The plan failed.”'],
  ],
  [
    'object',
    'lowers',
    ['criticize', 'The mayor criticized the plan.'],
    ['complain', 'The mayor complained that the plan failed.'],
  ],
  [
    'passive',
    'lowers',
    ['criticize', 'The plan was criticized by the mayor.'],
    ['say', 'The mayor says the plan failed.'],
  ],
  [
    'preposition',
    'lowers',
    ['accuse', 'The mayor fired clerks accused of lying.'],
    ['say', 'The clerk knew that the mayor says the plan failed.'],
  ],
  ['one-word', 'lowers', ['criticize', 'The mayor criticized it.'], ['criticize', 'The mayor criticized the plan.']],
  [
    'base-form',
    'lowers',
    ['promise', 'The mayors promise a new bridge.'],
    ['promise', 'The mayor promises a new bridge.'],
  ],
]

describe('scoreReading', () => {
  test.each(pairs)('%s %s the confidence', (id, direction, withIt, withoutIt) => {
    const [more, less] = [weigh(withIt), weigh(withoutIt)]
    expect(more.circumstances).toEqual(expect.arrayContaining([...less.circumstances, id]))
    expect(more.circumstances).toHaveLength(less.circumstances.length + 1)
    if (direction === 'raises') expect(more.factor).toBeGreaterThan(less.factor)
    else expect(more.factor).toBeLessThan(less.factor)
  })

  test('reduced-passive lowers the confidence', () => {
    const { document, reading } = readingOf('There were clerks accused of lying.', 'accuse')
    const tokens = document.tokens.map((word) =>
      word.index === reading.cue.head ? { ...word, form: 'gerund' as const } : word,
    )
    const passive = weighReading(document, reading)
    const active = weighReading({ ...document, tokens }, reading)
    expect(passive.circumstances).toEqual([...active.circumstances, 'reduced-passive'])
    expect(passive.factor).toBeLessThan(active.factor)
  })

  test('names each circumstance once', () => {
    const { document, readings } = readText('They could not have said it. Clerks told to lie left, saying so to Orlin.')
    expect(readings.length).toBeGreaterThan(1)
    for (const reading of readings) {
      const { circumstances } = weighReading(document, reading)
      expect(new Set(circumstances).size).toBe(circumstances.length)
    }
  })

  test('keeps the confidence between 0 and 1, even for frames that were always or never marked', () => {
    const { document, reading } = readingOf('The mayor said the plan failed.', 'say')
    for (const confidence of [0, 0.5, 1]) {
      const scored = scoreReading(document, { ...reading, confidence })
      expect(scored.confidence).toBeGreaterThan(0)
      expect(scored.confidence).toBeLessThan(1)
    }
  })

  test('leaves other cues than verbs as they are', () => {
    const { document, reading } = readingOf('The plan failed, according to the mayor.', 'according to')
    expect(scoreReading(document, reading)).toEqual(reading)
  })
})

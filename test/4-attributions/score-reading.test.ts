import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/4-attributions/reading.js'
import { scoreReading } from '../../src/4-attributions/score-reading.js'
import type { ParsedDocument, Word } from '../../src/layers.js'
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

/** The lemma of the cue, its sentence, and what to take for granted about the verb and its reading, whatever the parser says. */
interface Sample {
  readonly text: string
  readonly lemma?: string
  readonly head?: Partial<Word>
  readonly reading?: Partial<Reading>
}

function readingOf({ text, lemma = 'say', head, reading: change }: Sample) {
  const { document, readings } = readText(text)
  const found = readings.find(({ cue }) => cue.lemma === lemma)
  if (!found) throw new Error(`No reading of "${lemma}" in "${text}"`)
  const unweighed = {
    ...found,
    confidence: (found.cue.frames[found.frame] ?? 0) / 100,
    steps: found.steps.filter(({ ruleId }) => !ruleId.startsWith('score/')),
  }
  const tokens = document.tokens.map((word) => (word.index === found.cue.head ? { ...word, ...head } : word))
  return { document: { ...document, tokens }, reading: { ...unweighed, ...change } }
}

function weigh(sample: Sample): Weighing {
  const { document, reading } = readingOf(sample)
  return weighReading(document, reading)
}

const plain = { text: 'The mayor said the plan failed.' }
const word = { first: 3, end: 4 }
const words = { first: 3, end: 5 }
const participle = { form: 'participle', relation: 'acl' } as const
const nobody = { mention: { ranges: [], heads: [] } }

/** Pairs of which the first has the circumstance and the second has everything else. */
const pairs: readonly (readonly [string, 'raises' | 'lowers', Sample, Sample])[] = [
  ['past', 'raises', plain, { text: 'The mayor says the plan failed.' }],
  ['main', 'raises', plain, { ...plain, head: { relation: 'parataxis' } }],
  ['carrier', 'raises', { text: 'The letter said the plan failed.' }, { text: 'The clerk said the plan failed.' }],
  ['named-source', 'raises', { text: 'Orlin said the plan failed.' }, { text: 'The clerk said the plan failed.' }],
  ['vague-pronoun', 'lowers', { text: 'They said the plan failed.' }, plain],
  ['no-source', 'lowers', { ...plain, reading: nobody }, plain],
  ['modal', 'lowers', { text: 'The mayor might say the plan failed.' }, { text: 'The mayor says the plan failed.' }],
  [
    'negated',
    'lowers',
    { text: 'The mayor has not said the plan failed.', reading: { frame: 'to' } },
    { text: 'The mayor says the plan failed.', reading: { frame: 'to' } },
  ],
  ['infinitive', 'lowers', { text: 'To say the plan failed is wrong.' }, { text: 'Say the plan failed.' }],
  ['complement', 'lowers', { ...plain, head: { relation: 'ccomp' } }, { ...plain, head: { relation: 'parataxis' } }],
  ['relative', 'lowers', { ...plain, head: { relation: 'acl:relcl' } }, { ...plain, head: { relation: 'parataxis' } }],
  ['adverbial', 'lowers', { ...plain, head: { relation: 'advcl' } }, { ...plain, head: { relation: 'parataxis' } }],
  ['object', 'lowers', { ...plain, reading: { frame: 'object' } }, plain],
  ['passive', 'lowers', { ...plain, reading: { frame: 'passive' } }, plain],
  ['preposition', 'lowers', { ...plain, reading: { frame: 'preposition' } }, plain],
  [
    'one-word',
    'lowers',
    { ...plain, reading: { frame: 'object', content: [word] } },
    { ...plain, reading: { frame: 'object', content: [words] } },
  ],
  [
    'base-form',
    'lowers',
    { ...plain, head: { form: 'base' }, reading: { frame: 'object' } },
    { ...plain, head: { form: 'third' }, reading: { frame: 'object' } },
  ],
  [
    'reduced-passive',
    'lowers',
    { ...plain, head: participle, reading: nobody },
    { ...plain, head: { ...participle, form: 'gerund' }, reading: nobody },
  ],
]

describe('scoreReading', () => {
  test.each(pairs)('%s %s the confidence', (id, direction, withIt, withoutIt) => {
    const [more, less] = [weigh(withIt), weigh(withoutIt)]
    expect(more.circumstances.filter((circumstance) => circumstance !== id)).toEqual(less.circumstances)
    expect(more.circumstances).toContain(id)
    if (direction === 'raises') expect(more.factor).toBeGreaterThan(less.factor)
    else expect(more.factor).toBeLessThan(less.factor)
  })

  test('names each circumstance once', () => {
    const { readings } = readText('They could not have said it. Clerks told to lie left, saying so to Orlin.')
    expect(readings.length).toBeGreaterThan(1)
    for (const { steps } of readings) {
      const circumstances = steps.map(({ ruleId }) => ruleId).filter((ruleId) => ruleId.startsWith('score/'))
      expect(new Set(circumstances).size).toBe(circumstances.length)
    }
  })

  test('keeps the confidence between 0 and 1, even for frames that were always or never marked', () => {
    const { document, reading } = readingOf(plain)
    for (const confidence of [0, 0.5, 1]) {
      const scored = scoreReading(document, { ...reading, confidence })
      expect(scored.confidence).toBeGreaterThan(0)
      expect(scored.confidence).toBeLessThan(1)
    }
  })

  test('leaves other cues than verbs as they are', () => {
    const { document, reading } = readingOf({ text: 'The plan failed, according to the mayor.', lemma: 'according to' })
    expect(scoreReading(document, reading)).toBe(reading)
  })
})

import { describe, expect, test } from 'vitest'
import { circumstances } from '../../src/4-attributions/weighing/circumstances.js'
import { scoreReading } from '../../src/4-attributions/weighing/score-reading.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'
import { readingOdds } from '../../src/lexicon/reading-odds.js'
import { readText } from './read-text.js'

const words = defaultLexicon.sources

function readingOf(text: string, lemma: string) {
  const { document, readings } = readText(text)
  const reading = readings.find(({ cue }) => cue.lemma === lemma)
  const head = document.tokens[reading?.cue.head ?? -1]
  if (!reading || !head) throw new Error(`No reading of "${lemma}" in "${text}"`)
  const steps = reading.steps.filter(({ ruleId }) => ruleId !== 'score')
  return { document, head, words, reading: { ...reading, steps } }
}

/** The value of one circumstance of one reading. */
function findValue(id: string, text: string, lemma: string): string | undefined {
  const circumstance = circumstances.find((one) => one.id === id)
  if (!circumstance) throw new Error(`No circumstance "${id}"`)
  return circumstance.of(readingOf(text, lemma))
}

const plain = 'The mayor said the plan failed.'
const passive = 'The plan was denounced by Orlin.'
const stranger = 'Mr. Orlin, in a speech that nobody had expected of him, said the plan failed.'

describe('circumstances', () => {
  test.each<readonly [string, string | undefined, string, string]>([
    ['rule', 'content/clause-after', plain, 'say'],
    ['rule', 'content/passive', passive, 'denounce'],
    ['class', 'neutral-say', plain, 'say'],
    ['phrase', 'according to', 'The plan failed, according to the mayor.', 'according to'],
    ['phrase', undefined, plain, 'say'],
    ['relation', 'root', plain, 'say'],
    ['form', 'past', plain, 'say'],
    ['form', 'third', 'The mayor says the plan failed.', 'say'],
    ['auxiliaries', 'has not', 'The mayor has not said the plan failed.', 'say'],
    ['auxiliaries', undefined, plain, 'say'],
    ['speaker', 'person', plain, 'say'],
    ['speaker', 'PROPN', 'Orlin said the plan failed.', 'say'],
    ['speaker', 'they', 'They said the plan failed.', 'say'],
    ['speaker', 'body', 'The ministry said the plan failed.', 'say'],
    ['speaker', 'document', 'The letter said the plan failed.', 'say'],
    ['speaker', 'no source', 'The plan was denounced.', 'denounce'],
    ['role', 'nsubj', plain, 'say'],
    ['before', 'start', plain, 'say'],
    ['before', ',', 'On Monday, the mayor said the plan failed.', 'say'],
    ['gap', '0', plain, 'say'],
    ['gap', 'inverted 0', '“The plan failed,” said the mayor.', 'say'],
    ['gap', 'shared 9-16', stranger, 'say'],
    ['length', 'clause 3-4', plain, 'say'],
    ['opener', 'DET', plain, 'say'],
    ['after', '.', plain, 'say'],
  ])('%s is %s in "%s"', (id, value, text, lemma) => {
    expect(findValue(id, text, lemma)).toBe(value)
  })

  test('have odds each', () => {
    expect(circumstances.map(({ id }) => id).sort()).toEqual(Object.keys(readingOdds).sort())
    for (const [value, odds] of Object.values(readingOdds).flatMap((table) => [...table])) {
      expect(odds, value).toBeGreaterThan(0)
    }
  })
})

describe('scoreReading', () => {
  test.each([
    ['a person over nobody', 'The plan was denounced by Orlin.', 'The plan was denounced.', 'denounce'],
    ['a fact over a possibility', plain, 'The mayor might say the plan failed.', 'say'],
    ['the main verb over a relative clause', plain, 'The man that said the plan failed left.', 'say'],
  ])('prefers %s', (_name, better, worse, lemma) => {
    const score = (text: string) => {
      const { document, reading } = readingOf(text, lemma)
      return scoreReading(document, reading, words).confidence
    }
    expect(score(better)).toBeGreaterThan(score(worse))
  })

  test('tells in the trace what moved it, and by how much', () => {
    const { document, reading } = readingOf(plain, 'say')
    const { steps } = scoreReading(document, reading, words)
    expect(steps.at(-1)?.ruleId).toBe('score')
    expect(steps.at(-1)?.words).toContain(`gap 0 ×${readingOdds.gap.get('0')}`)
  })

  test('keeps the confidence between 0 and 1, even for frames that were always or never marked', () => {
    const { document, reading } = readingOf(plain, 'say')
    for (const share of [0, 0.5, 1]) {
      const { confidence } = scoreReading(document, { ...reading, share }, words)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
    }
  })
})

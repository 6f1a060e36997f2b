import { describe, expect, test } from 'vitest'
import { chooseReadings } from '../../src/4-attributions/weighing/choose-readings.js'
import type { Options } from '../../src/types.js'
import { readText } from './read-text.js'

/** The lemmas of the cues whose readings are kept. */
function choose(text: string, options: Options = {}): readonly string[] {
  const { document, readings } = readText(text)
  return chooseReadings(document, readings, options).map(({ cue }) => cue.lemma)
}

describe('chooseReadings', () => {
  test('keeps a report and leaves out what hardly ever is one', () => {
    const text = 'The mayor said the plan failed. The clerk was trying to close the door.'
    expect(readText(text).readings).toHaveLength(2)
    expect(choose(text)).toEqual(['say'])
  })

  test('keeps a state of mind only when all is asked for', () => {
    const text = 'The mayor thought that the plan failed.'
    expect(choose(text)).toEqual([])
    expect(choose(text, { scope: 'all' })).toEqual(['think'])
  })

  test('keeps a state of mind that brings a quotation', () => {
    expect(choose('“The plan failed,” the mayor thought.')).toEqual(['think'])
  })

  test('keeps what may be a deed without words where it is surer, quoted or asked for', () => {
    const text = 'The union, which endorsed the mayor in May, is large.'
    expect(choose(text)).toEqual([])
    expect(choose(text, { scope: 'all' })).toEqual(['endorse'])
    expect(choose(text.replace('mayor', '“fearless” mayor'))).toEqual(['endorse'])
    expect(choose('The union endorsed the mayor.')).toEqual(['endorse'])
  })

  test('puts the readings in the order of their first words', () => {
    const text = 'The plan failed, the mayor added. According to Orlin, the clerk warned that it would.'
    const { document, readings } = readText(text)
    const shuffled = [...readings].reverse()
    expect(chooseReadings(document, shuffled, {}).map(({ cue }) => cue.lemma)).toEqual(choose(text))
    expect(choose(text)[0]).toBe('add')
    expect(choose(text).length).toBeGreaterThan(1)
  })

  test('tells why in the trace', () => {
    const { document, readings } = readText('The mayor said the plan failed.')
    const [chosen] = chooseReadings(document, readings, {})
    expect(chosen?.steps.find(({ ruleId }) => ruleId === 'score')?.words).toMatch(/before start ×\d/)
  })
})

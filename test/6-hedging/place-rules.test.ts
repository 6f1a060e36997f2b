import { afterEach, describe, expect, test, vi } from 'vitest'
import { placeRules } from '../../src/6-hedging/place-rules.js'
import { analyze } from '../../src/pipeline.js'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('rules of where a hedge stands', () => {
  test('have ids of their own', () => {
    const ids = placeRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(placeRules)('$id has an example', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0)
  })

  test.each(placeRules.flatMap((rule) => rule.examples.map((example) => ({ id: rule.id, example, rule }))))(
    '$id decides of "$example"',
    ({ rule, example }) => {
      const applies = vi.spyOn(rule, 'applies')
      const hedge = /\[(.+)\]/.exec(example)?.[1]
      const text = `Jane Roe said: “${example.replaceAll(/[[\]]/g, '')}”`
      const cues = analyze(text).attributions.flatMap(({ hedging }) => hedging.cues)
      expect(applies.mock.results.map(({ value }) => value)).toContain(true)
      expect(cues.find(({ span }) => span.text === hedge)).toMatchObject({ inactiveBecause: rule.reason })
    },
  )
})

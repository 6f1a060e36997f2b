import { describe, expect, test } from 'vitest'
import { reasonRules } from '../../src/5-sources/anonymity/reason-rules.js'
import { analyze } from '../../src/pipeline.js'

const reasonsIn = (text: string) => analyze(text).sources.map(({ anonymity }) => anonymity.reason?.text)

describe('rules of what opens a reason', () => {
  test('have ids and openers of their own', () => {
    const ids = reasonRules.map(({ id }) => id)
    const openers = reasonRules.flatMap((rule) => [...rule.openers])
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(openers).size).toBe(openers.length)
  })

  test.each(reasonRules)('$id has an example', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0)
  })

  const examples = reasonRules.flatMap(({ id, openers, examples }) => examples.map((text) => ({ id, openers, text })))

  test.each(examples)('$id finds it in "$text"', ({ text, openers }) => {
    const [, reason = ''] = /\[(.+)\]/.exec(text) ?? []
    expect(openers).toContain(reason.split(' ')[0])
    expect(reasonsIn(text.replace(/[[\]]/g, ''))).toEqual([reason])
  })

  test.each([
    ['what somebody spoke as', 'An aide spoke on condition of anonymity as a friend of the firm.'],
    ['where', 'An aide spoke on condition of anonymity in Sel on Monday.'],
    ['what for', 'An aide spoke on condition of anonymity for an hour.'],
    ['a title', 'An aide spoke on condition of anonymity over dinner.'],
  ])('%s is none', (_, text) => {
    expect(reasonsIn(text)).toEqual([undefined])
  })
})

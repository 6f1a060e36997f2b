import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/4-attributions/reading.js'
import { nestReadings } from '../../src/4-attributions/weighing/nest-readings.js'

/** A reading with its cue at one token and its contents at others, ends excluded. */
function reading(head: number, ...content: readonly (readonly [number, number])[]): Reading {
  return {
    cue: {
      kind: 'verb',
      tokens: [head],
      head,
      lemma: 'say',
      class: 'neutral-say',
      act: 'state',
      stance: 'neutral',
      effect: 'none',
      negated: false,
      wordless: false,
      frames: {},
      scope: 'speech',
      ruleId: 'cue/verb',
    },
    frame: 'clause',
    share: 0.9,
    content: content.map(([first, end]) => ({ first, end })),
    mention: { ranges: [], heads: [] },
    recipient: null,
    plain: false,
    steps: [],
  }
}

describe('nestReadings', () => {
  test('finds nothing around neighbours', () => {
    expect(nestReadings([reading(1, [2, 6]), reading(8, [9, 12])])).toEqual([-1, -1])
  })

  test('finds the reading whose content holds the cue', () => {
    expect(nestReadings([reading(1, [2, 12]), reading(5, [6, 12])])).toEqual([-1, 0])
  })

  test('finds the smallest of several', () => {
    expect(nestReadings([reading(1, [2, 20]), reading(5, [6, 20]), reading(9, [10, 20])])).toEqual([-1, 0, 1])
    expect(nestReadings([reading(9, [10, 20]), reading(5, [6, 20]), reading(1, [2, 20])])).toEqual([1, 2, -1])
  })

  test('looks into every piece of a content', () => {
    expect(nestReadings([reading(4, [0, 4], [6, 12]), reading(8, [9, 12])])).toEqual([-1, 0])
  })

  test('counts the end as outside', () => {
    expect(nestReadings([reading(1, [2, 6]), reading(6, [7, 9])])).toEqual([-1, -1])
  })

  test('never nests a reading in itself', () => {
    expect(nestReadings([reading(3, [0, 9])])).toEqual([-1])
  })

  test('takes the later of two that hold each other for the outer one', () => {
    expect(nestReadings([reading(3, [4, 12]), reading(10, [0, 9])])).toEqual([1, -1])
  })

  test('finds nothing in nothing', () => {
    expect(nestReadings([])).toEqual([])
  })

  test('ends where readings hold each other', () => {
    const within = nestReadings([reading(3, [0, 12]), reading(6, [0, 12]), reading(9, [0, 12])])
    for (const [index] of within.entries()) {
      let [at, steps] = [index, 0]
      while (at >= 0 && steps <= within.length) {
        at = within[at] ?? -1
        steps += 1
      }
      expect(steps).toBeLessThanOrEqual(within.length)
    }
  })
})

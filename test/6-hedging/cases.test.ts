import { describe, expect, test } from 'vitest'
import { analyze, assessHedging } from '../../src/pipeline.js'
import { readCases } from '../cases.js'
import { renderClaims } from './render-claims.js'
import { renderHedging } from './render-hedging.js'

describe('hedging of a passage', () => {
  test.each(readCases('hedging'))('$name', ({ text, results }) => {
    expect(renderHedging(assessHedging(text))).toEqual(results)
  })
})

describe('hedging of claims', () => {
  test.each(readCases('hedging-claims'))('$name', ({ text, results }) => {
    expect(renderClaims(analyze(text, { scope: 'all' }))).toEqual(results)
  })
})

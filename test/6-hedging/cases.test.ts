import { describe, expect } from 'vitest'
import { analyze, assessHedging } from '../../src/pipeline.js'
import { testCases } from '../cases.js'
import { renderClaims } from './render-claims.js'
import { renderHedging } from './render-hedging.js'

describe('hedging of a passage', () => {
  testCases('hedging', (text, results) => {
    expect(renderHedging(assessHedging(text))).toEqual(results)
  })
})

describe('hedging of claims', () => {
  testCases('hedging-claims', (text, results) => {
    expect(renderClaims(analyze(text, { scope: 'all' }))).toEqual(results)
  })
})

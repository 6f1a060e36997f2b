import { describe, expect } from 'vitest'
import { analyze } from '../../src/pipeline.js'
import { testCases } from '../cases.js'
import { renderAnonymity } from './render-anonymity.js'
import { renderSources } from './render-sources.js'

describe('who is who', () => {
  testCases('sources', (text, results) => {
    expect(renderSources(analyze(text))).toEqual(results)
  })
})

describe('how anonymous', () => {
  testCases('anonymity', (text, results) => {
    expect(renderAnonymity(analyze(text))).toEqual(results)
  })
})

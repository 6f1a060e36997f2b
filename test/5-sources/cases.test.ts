import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/pipeline.js'
import { readCases } from '../cases.js'
import { renderAnonymity } from './render-anonymity.js'
import { renderSources } from './render-sources.js'

describe('who is who', () => {
  test.each(readCases('sources'))('$name', ({ text, results }) => {
    expect(renderSources(analyze(text))).toEqual(results)
  })
})

describe('how anonymous', () => {
  test.each(readCases('anonymity'))('$name', ({ text, results }) => {
    expect(renderAnonymity(analyze(text))).toEqual(results)
  })
})

import { describe } from 'vitest'
import { renderAttribution, renderNonResponse } from './render-attribution.js'
import { runCases } from './run-cases.js'

describe('contents', () => {
  runCases('content', (analysis) => analysis.attributions.map((found) => renderAttribution(analysis, found)))
})

describe('mentions', () => {
  runCases('mention', (analysis) => analysis.attributions.map((found) => renderAttribution(analysis, found)))
})

describe('non-responses', () => {
  runCases('non-responses', ({ nonResponses }) => nonResponses.map(renderNonResponse))
})

describe('continued and nested quotations', () => {
  runCases('continued', (analysis) =>
    analysis.attributions.map((found) => `${found.quotation}: ${renderAttribution(analysis, found)}`),
  )
})

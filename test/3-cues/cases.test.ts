import { describe } from 'vitest'
import { renderAttribution } from '../4-attributions/render-attribution.js'
import { runCases } from '../4-attributions/run-cases.js'

describe('cues', () => {
  runCases('cues', (analysis) => analysis.attributions.map((found) => renderAttribution(analysis, found)))
})

import type { Analysis } from '../../src/types.js'
import { renderHedging } from './render-hedging.js'

/** The lines of a case: for each attribution its cue and the lines of its hedging. */
export function renderClaims({ attributions }: Analysis): readonly string[] {
  return attributions.flatMap(({ cue, hedging }) => {
    const [first, ...cues] = renderHedging(hedging)
    return [`${cue?.lemma ?? '-'} → ${first}`, ...cues]
  })
}

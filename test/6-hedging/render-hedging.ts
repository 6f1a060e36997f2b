import type { Hedging } from '../../src/types.js'

/** The lines of a case: level, polarity and flags, then the cues in order. */
export function renderHedging(hedging: Hedging): readonly string[] {
  const { level, polarity, cues, boosted, approximate, conditional, future, likelihood } = hedging
  const flags = Object.entries({ boosted, approximate, conditional, future }).flatMap(([name, on]) =>
    on ? [name] : [],
  )
  const range = likelihood ? [`${likelihood.range.join('-')} %`] : []
  return [
    [level, polarity, ...flags, ...range].join(' '),
    ...cues.map(
      (cue) => `${cue.span.text}: ${cue.inactiveBecause ? `no, ${cue.inactiveBecause}` : `${cue.level} ${cue.class}`}`,
    ),
  ]
}

import type { CueCandidate } from '../layers.js'

/** What a cue does where its words do nothing else: it states something, in speech, and neither hedges nor judges it. */
export const plainCue = {
  act: 'state',
  stance: 'neutral',
  effect: 'none',
  negated: false,
  wordless: false,
  scope: 'speech',
} as const satisfies Partial<CueCandidate>

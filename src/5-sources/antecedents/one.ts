import type { Bearer, Resolution } from '../bearer.js'

/** Resolve to a bearer that nothing else comes near. */
export function one(bearer: Bearer, ruleId: string): Resolution {
  return { bearers: [bearer], ruleId, guess: false }
}

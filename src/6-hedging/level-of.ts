import type { HedgeLevel } from '../types.js'
import type { JudgedHedge } from './judge-hedges.js'

/** From sure to open; the position is the score. */
export const levels: readonly HedgeLevel[] = ['asserted', 'probable', 'possible', 'open']

/**
 * Tell the level of a claim: the most uncertain hedge decides.
 *
 * A condition leaves open only what carries no hedge of its own.
 */
export function levelOf(hedges: readonly JudgedHedge[], reporting: HedgeLevel = 'asserted'): HedgeLevel {
  let score = levels.indexOf(reporting)
  let conditional = false
  for (const hedge of hedges) {
    if (hedge.condition) conditional = true
    else if (!isConsequent(hedge)) score = Math.max(score, levels.indexOf(hedge.level))
  }
  if (score > 0) return levels[score] as HedgeLevel
  if (conditional) return 'open'
  return hedges.length > 0 ? 'probable' : 'asserted'
}

/** "Would", "will": they say no more than their condition. */
function isConsequent({ group, words, level }: JudgedHedge): boolean {
  return group.class === 'modal' && level === 'probable' && !words.includes(' ')
}

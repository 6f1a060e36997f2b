import type { HedgeLevel } from '../types.js'
import type { JudgedHedge } from './judge-hedges.js'

/** From sure to open; the position is the score. */
export const levels: readonly HedgeLevel[] = ['asserted', 'probable', 'possible', 'open']

const conditions = new Set([
  'if',
  'unless',
  'only if',
  'until',
  'should',
  'as long as',
  'so long as',
  'provided',
  'provided that',
  'providing that',
  'assuming',
  'assuming that',
  'in case',
  'in the event that',
  'on condition that',
])

/**
 * Tell the level of a claim: the most uncertain hedge decides.
 *
 * A condition leaves open only what carries no hedge of its own.
 */
export function levelOf(hedges: readonly JudgedHedge[], reporting: HedgeLevel = 'asserted'): HedgeLevel {
  let score = levels.indexOf(reporting)
  let conditional = false
  for (const hedge of hedges) {
    if (isCondition(hedge)) conditional = true
    else if (!isConsequent(hedge)) score = Math.max(score, levels.indexOf(hedge.level))
  }
  if (score > 0) return levels[score] as HedgeLevel
  if (conditional) return 'open'
  return hedges.length > 0 ? 'probable' : 'asserted'
}

/** Whether the hedge opens a condition: "if", "unless". */
export function isCondition({ words, level }: JudgedHedge): boolean {
  return conditions.has(words) && level === 'open'
}

/** "Would", "will": they say no more than their condition. */
function isConsequent({ group, words, level }: JudgedHedge): boolean {
  return group.class === 'modal' && level === 'probable' && !words.includes(' ')
}

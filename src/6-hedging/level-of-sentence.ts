import type { ParsedDocument } from '../layers.js'
import type { HedgeLevel } from '../types.js'
import type { Claim } from './find-claim.js'
import { findPlace } from './find-place.js'
import { isFuture } from './is-future.js'
import { isQuestion } from './is-question.js'
import type { JudgedHedge } from './judge-hedges.js'
import { levelOf } from './level-of.js'

/**
 * Tell how sure a sentence is as a whole, whoever speaks in it.
 *
 * Hedges of side clauses count too, but what is left open in one, what hedges a noun only and the rule "whenever p, q"
 * make the sentence no less than probable: readers rate such findings far above "may" (Pei and Jurgens 2021).
 *
 * @param hedges Those that count.
 */
export function levelOfSentence(document: ParsedDocument, claim: Claim, hedges: readonly JudgedHedge[]): HedgeLevel {
  if (isQuestion(document, claim.ranges)) return 'open'
  if (hedges.length === 0) return 'asserted'
  if (hedges.every(({ condition }) => condition) && !isFuture(document, claim)) return 'probable'
  const level = levelOf(hedges.filter(isCentral))
  return level === 'asserted' ? 'probable' : level

  function isCentral(hedge: JudgedHedge): boolean {
    const { level, group } = hedge
    if (level === 'probable' || (level === 'possible' && group.class === 'modal')) return true
    if (level === 'possible' && describesNoun(document, hedge)) return false
    const place = findPlace(document, hedge, claim)
    return (
      place === null || place === 'nested attribution' || (place === 'another claim' && group.class === 'adjective')
    )
  }
}

/** "A potential buyer", "a potentially harmful gas". */
function describesNoun({ tokens }: ParsedDocument, { head }: JudgedHedge): boolean {
  const word = tokens[head]
  return word?.relation === 'amod' || (word?.relation === 'advmod' && tokens[word.head]?.relation === 'amod')
}

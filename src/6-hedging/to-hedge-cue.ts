import type { ParsedDocument } from '../layers.js'
import { spanOfRange } from '../match/spans.js'
import type { HedgeCue } from '../types.js'
import type { Claim } from './find-claim.js'
import { findScope } from './find-scope.js'
import { isShield } from './is-shield.js'
import type { JudgedHedge } from './judge-hedges.js'

/** Give a cue its public form. */
export function toHedgeCue(
  document: ParsedDocument,
  claim: Claim,
  hedge: JudgedHedge,
  inactiveBecause: string | null,
): HedgeCue {
  return {
    span: spanOfRange(document, hedge),
    level: hedge.level,
    class: isShield(document, hedge) ? 'shield' : hedge.group.class,
    scope: spanOfRange(document, findScope(document, hedge, claim.ranges)),
    active: inactiveBecause === null,
    inactiveBecause,
  }
}

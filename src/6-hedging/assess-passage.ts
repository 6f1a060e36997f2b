import type { ParsedDocument, Range } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { spanOfRange } from '../match/spans.js'
import type { HedgeLevel, Hedging } from '../types.js'
import { findHedges, indexHedges } from './find-hedges.js'
import { judgeHedges } from './judge-hedges.js'

const order: readonly HedgeLevel[] = ['asserted', 'probable', 'possible', 'open']

/** Grade the words of some ranges. */
export function assessPassage(document: ParsedDocument, ranges: readonly Range[], lexicon: Lexicon): Hedging {
  const judged = judgeHedges(document, findHedges(document, ranges, indexHedges(lexicon.hedges)))
  const score = Math.max(0, ...judged.filter((h) => !h.inactiveBecause).map((h) => order.indexOf(h.level))) as 0 | 1 | 2 | 3
  return {
    level: order[score]!,
    score,
    polarity: 'affirmed',
    cues: judged.map((h) => ({ span: spanOfRange(document, h), level: h.level, class: h.group.class, scope: spanOfRange(document, h), active: !h.inactiveBecause, inactiveBecause: h.inactiveBecause })),
    boosted: false,
    approximate: false,
    conditional: false,
    future: false,
    likelihood: null,
  }
}

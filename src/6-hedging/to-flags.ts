import type { ParsedDocument, Range } from '../layers.js'
import { spanAt } from '../match/spans.js'
import type { Hedging } from '../types.js'
import { type Claim, isWithin } from './find-claim.js'
import type { Flags } from './find-flags.js'
import type { JudgedHedge } from './judge-hedges.js'

/** The flags of a claim. */
export function toFlags(
  document: ParsedDocument,
  claim: Claim,
  flags: Flags,
  active: readonly JudgedHedge[],
): Pick<Hedging, 'boosted' | 'approximate' | 'likelihood'> {
  const sentence = document.tokens[claim.predicates[0] ?? -1]?.sentence
  const here = ({ first }: Range) => document.tokens[first]?.sentence === sentence && isWithin(claim.ranges, first)
  /** The "certain" of "far from certain". */
  const isHedge = (found: Range) => active.some(({ first, end }) => found.first < end && first < found.end)
  const term = flags.likelihoods.find((found) =>
    active.some(({ first, end }) => found.first <= first && first < found.end && found.first < end),
  )
  return {
    boosted:
      flags.boosters.some((found) => here(found) && !isHedge(found)) ||
      active.some(({ group }) => group.boosted === true),
    approximate: flags.approximators.some(here),
    likelihood: term
      ? {
          term: spanAt(
            document.text,
            document.tokens[term.first]?.start ?? 0,
            document.tokens[term.end - 1]?.end ?? 0,
          ).text.toLowerCase(),
          range: term.value,
        }
      : null,
  }
}

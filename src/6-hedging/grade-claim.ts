import type { ParsedDocument, Range } from '../layers.js'
import { spanAt, spanOfRange } from '../match/spans.js'
import { childBy } from '../match/tree.js'
import type { HedgeCue, HedgeLevel, Hedging } from '../types.js'
import { type Claim, isWithin } from './find-claim.js'
import type { Flags } from './find-flags.js'
import { findScope } from './find-scope.js'
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
const futures = new Set(['will', "'ll", 'wo', 'would', 'shall', "'d"])

/** The most uncertain level; a condition leaves open only what carries no hedge of its own. */
export function levelOf(hedges: readonly JudgedHedge[], reporting: HedgeLevel = 'asserted'): HedgeLevel {
  const own = hedges.filter(
    ({ words, group, level }) =>
      !conditions.has(words) && !(group.class === 'modal' && level === 'probable' && !words.includes(' ')),
  )
  const score = Math.max(levels.indexOf(reporting), ...own.map(({ level }) => levels.indexOf(level)))
  if (score > 0) return levels[score] as HedgeLevel
  if (hedges.some(isCondition)) return 'open'
  return hedges.length > 0 ? 'probable' : 'asserted'
}

export function isCondition({ words, level }: JudgedHedge): boolean {
  return conditions.has(words) && level === 'open'
}

/** Whether the claim lies in the future: "will" and its past, "going to". */
export function isFuture(document: ParsedDocument, { predicates }: Claim): boolean {
  return predicates.some((index) => {
    const word = document.tokens[index]
    if (word?.norm === 'going' && childBy(document, index, 'xcomp')) return true
    return word?.children.some((child) => {
      const below = document.tokens[child]
      return below !== undefined && below.relation === 'aux' && futures.has(below.norm)
    })
  })
}

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

/** "I think": the speaker's own view. */
function isShield(document: ParsedDocument, { group, head }: JudgedHedge): boolean {
  if (group.class !== 'verb') return false
  const subject = childBy(document, head, 'nsubj')
  return subject?.norm === 'i' || subject?.norm === 'we'
}

/** The flags of a claim. */
export function toFlags(
  document: ParsedDocument,
  claim: Claim,
  flags: Flags,
  active: readonly JudgedHedge[],
): Pick<Hedging, 'boosted' | 'approximate' | 'likelihood'> {
  const sentence = document.tokens[claim.predicates[0] ?? -1]?.sentence
  const here = ({ first }: Range) => document.tokens[first]?.sentence === sentence && isWithin(claim.ranges, first)
  const term = flags.likelihoods.find((found) =>
    active.some(({ first, end }) => first < found.end && found.first < end),
  )
  return {
    boosted: flags.boosters.some(here) || active.some(({ group }) => group.boosted === true),
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

import type { Link, Links, ParsedDocument, Range } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { PhraseIndex } from '../match/index-phrases.js'
import type { Hedging } from '../types.js'
import { findClaim, isWithin } from './find-claim.js'
import { type FlagIndex, findFlags, indexFlags } from './find-flags.js'
import { findHedges, type HedgeEntry, indexHedges } from './find-hedges.js'
import { findPlace } from './find-place.js'
import { isDenied } from './is-denied.js'
import { isFuture } from './is-future.js'
import { isQuestion } from './is-question.js'
import { isShield } from './is-shield.js'
import { type JudgedHedge, judgeHedges } from './judge-hedges.js'
import { levelOf, levels } from './level-of.js'
import { readReporting } from './read-reporting.js'
import { toFlags } from './to-flags.js'
import { toHedgeCue } from './to-hedge-cue.js'

interface Indexes {
  readonly hedges: PhraseIndex<HedgeEntry>
  readonly flags: FlagIndex
  readonly implicit: ReadonlySet<string>
}

/**
 * Grade each claim: the hedges of its main proposition and the reporting words.
 *
 * Hedges of side clauses, of inner speakers and words like "reportedly" leave the speaker's own claim as it is.
 *
 * @returns One grade per link, in the order of the links.
 */
export function assessLinks(document: ParsedDocument, { links }: Links, lexicon: Lexicon): readonly Hedging[] {
  const indexes: Indexes = {
    hedges: indexHedges(lexicon.hedges),
    flags: indexFlags(lexicon.hedges),
    implicit: new Set(lexicon.hedges.implicitNegatives),
  }
  const inner = links.map((): Range[] => [])
  for (const link of links) {
    if (link.within < 0 || isOwnView(document, link)) continue
    const ranges = inner[link.within]
    ranges?.push(...link.content)
    for (const token of link.cue?.tokens ?? []) ranges?.push({ first: token, end: token + 1 })
  }
  return links.map((link, index) => assessLink(document, link, inner[index] ?? [], indexes))
}

function assessLink(document: ParsedDocument, link: Link, inner: readonly Range[], indexes: Indexes): Hedging {
  const claim = findClaim(document, link.content, true)
  const hedges = judgeHedges(document, findHedges(document, link.content, indexes.hedges), true)
  const reporting = readReporting(document, link)
  const reasons = hedges.map((hedge) => whyInactive(hedge))
  const active = hedges.filter((_, index) => reasons[index] === null)
  const level = isQuestion(document, claim.ranges) ? 'open' : levelOf(underShield(active), reporting.level)
  const denied = isDenied(document, claim, hedges, indexes.implicit) !== reporting.denies
  return {
    level,
    score: levels.indexOf(level) as Hedging['score'],
    polarity: denied ? 'negated' : 'affirmed',
    cues: hedges.map((hedge, index) => toHedgeCue(document, claim, hedge, reasons[index] ?? null)),
    conditional: active.some(({ condition }) => condition),
    future: reporting.future || isFuture(document, claim),
    ...toFlags(document, claim, findFlags(document, link.content, indexes.flags), active),
  }

  /** What comes after "I think" is thought, no less and no more. */
  function underShield(hedges: readonly JudgedHedge[]): readonly JudgedHedge[] {
    const shield = hedges.find((hedge) => hedge.level === 'probable' && isShield(document, hedge))
    return shield ? [shield] : hedges
  }

  function whyInactive(hedge: JudgedHedge): string | null {
    if (hedge.inactiveBecause) return hedge.inactiveBecause
    if (isWithin(inner, hedge.head)) return 'nested attribution'
    if (hedge.group.hearsay) return 'others say so'
    return findPlace(document, hedge, claim)
  }
}

const selves = new Set(['i', 'we', 'he', 'she', 'they', 'it'])
const mental = new Set(['doxastic', 'attitude', 'predictive', 'speculative'])

/** Whether an inner view is the outer speaker's own: "she said she hopes", "when I said", "the figures suggest". */
function isOwnView({ tokens }: ParsedDocument, { cue, mention }: Link): boolean {
  if (!cue) return false
  if (cue.class === 'suggestive') return true
  const [{ first, end } = { first: 0, end: 0 }] = mention
  const word = end - first === 1 ? (tokens[first]?.norm ?? '') : ''
  return word === 'i' || word === 'we' || (mental.has(cue.class) && selves.has(word))
}

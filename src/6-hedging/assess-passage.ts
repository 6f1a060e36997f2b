import type { ParsedDocument, Range } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { HedgeCue, HedgeLevel, Hedging } from '../types.js'
import { type Claim, findClaim } from './find-claim.js'
import { findFlags, indexFlags } from './find-flags.js'
import { findHedges, indexHedges } from './find-hedges.js'
import { isDenied } from './is-denied.js'
import { isFuture } from './is-future.js'
import { type JudgedHedge, judgeHedges } from './judge-hedges.js'
import { levels } from './level-of.js'
import { levelOfSentence } from './level-of-sentence.js'
import { toFlags } from './to-flags.js'
import { toHedgeCue } from './to-hedge-cue.js'

/**
 * Grade some ranges as a whole, whoever speaks in them.
 *
 * The most uncertain sentence decides, as in the Szeged Uncertainty Corpus. Polarity and flags are those of the first
 * claim.
 */
export function assessPassage(document: ParsedDocument, ranges: readonly Range[], lexicon: Lexicon): Hedging {
  const index = indexHedges(lexicon.hedges)
  const implicit = new Set(lexicon.hedges.implicitNegatives)
  const cues: HedgeCue[] = []
  const active: JudgedHedge[] = []
  let main: Claim | undefined
  let denied = false
  let score = 0
  for (const parts of cutAtSentences(document, ranges)) {
    const hedges = judgeHedges(document, findHedges(document, parts, index))
    const claim = findClaim(document, parts)
    const counting = hedges.filter(({ inactiveBecause }) => inactiveBecause === null)
    score = Math.max(score, levels.indexOf(levelOfSentence(document, claim, counting)))
    if (!main && claim.predicates.length > 0) {
      main = claim
      denied = isDenied(document, claim, hedges, implicit)
    }
    for (const hedge of counting) active.push(hedge)
    for (const hedge of hedges) cues.push(toHedgeCue(document, claim, hedge, hedge.inactiveBecause))
  }
  const claim = main ?? { ranges, predicates: [] }
  return {
    level: levels[score] as HedgeLevel,
    score: score as Hedging['score'],
    polarity: denied ? 'negated' : 'affirmed',
    cues,
    conditional: active.some(({ condition }) => condition),
    future: isFuture(document, claim),
    ...toFlags(document, claim, findFlags(document, ranges, indexFlags(lexicon.hedges)), active),
  }
}

/** The ranges of each sentence. */
function cutAtSentences(document: ParsedDocument, ranges: readonly Range[]): readonly (readonly Range[])[] {
  const sentences: Range[][] = []
  let last = -1
  for (const { first, end } of ranges) {
    for (let token = first; token < end; ) {
      const sentence = document.tokens[token]?.sentence ?? 0
      const stop = Math.min(end, document.sentences[sentence]?.tokens.end ?? end)
      const part = { first: token, end: Math.max(stop, token + 1) }
      if (sentence === last) sentences.at(-1)?.push(part)
      else sentences.push([part])
      last = sentence
      token = part.end
    }
  }
  return sentences
}

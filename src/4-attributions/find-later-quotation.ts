import type { CueCandidate } from '../layers.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'
import type { Context } from './context.js'

const farthest = 20

/** Find the quotation that a comma opens behind the adverbials of a report: 'said of the plan, “…”'; -1 when there is none. */
export function findLaterQuotation({ document, cueHeads }: Context, cue: CueCandidate, from: number): number {
  const head = document.tokens[cue.head]
  // "said, when the story broke, “…”"
  let aside = false
  for (let at = from; at < from + farthest; at += 1) {
    const word = document.tokens[at]
    if (!word || word.sentence !== head?.sentence || cueHeads.has(at)) return -1
    if (word.kind === 'quote' && word.quotation !== head.quotation)
      return document.tokens[at - 1]?.norm === ',' ? at : -1
    if (word.tag === 'SCONJ' || word.norm === 'when') aside = true
    else if (word.norm === ',') aside = false
    else if (!aside && isFiniteVerb(document, word) && word.tag === 'VERB') return -1
  }
  return -1
}

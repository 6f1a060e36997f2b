import type { ParsedDocument, Range } from '../../layers.js'
import { isNominal } from './climb-phrase.js'

/** Find the heads of a noun phrase by its words alone: in each coordinated part the last noun before a preposition or comma. */
export function findPhraseHeads(document: ParsedDocument, { first, end }: Range): readonly number[] {
  const heads: number[] = []
  let head = -1
  let closed = false
  for (let at = first; at <= end; at += 1) {
    const word = at < end ? document.tokens[at] : undefined
    if (!word || word.tag === 'CCONJ') {
      if (head >= 0) heads.push(head)
      head = -1
      closed = false
    } else if (word.tag === 'ADP' || word.norm === ',') closed = head >= 0
    else if (!closed && (isNominal(word) || word.tag === 'ADJ')) head = at
  }
  return heads
}

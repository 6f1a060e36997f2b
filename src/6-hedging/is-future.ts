import type { ParsedDocument } from '../layers.js'
import { childBy } from '../match/tree.js'
import type { Claim } from './find-claim.js'

const futures = new Set(['will', "'ll", 'wo', 'would', 'shall', "'d"])

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

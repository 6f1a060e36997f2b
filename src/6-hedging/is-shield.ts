import type { ParsedDocument } from '../layers.js'
import { childBy } from '../match/tree.js'
import type { Hedge } from './find-hedges.js'

/** Whether the hedge is the speaker's own view: "I think", "in my opinion". */
export function isShield(document: ParsedDocument, { group, head, first }: Hedge): boolean {
  if (group.class === 'shield') return group.hearsay !== true
  if (group.class !== 'verb') return false
  const subject = childBy(document, head, 'nsubj') ?? document.tokens[first - 1]
  return subject?.norm === 'i' || subject?.norm === 'we'
}

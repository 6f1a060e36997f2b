import type { ParsedDocument } from '../layers.js'
import { childBy } from '../match/tree.js'
import type { Hedge } from './find-hedges.js'

/** Whether the hedge is the speaker's own view: "I think", "in my opinion". */
export function isShield(document: ParsedDocument, { group, head }: Hedge): boolean {
  if (group.class === 'shield') return true
  if (group.class !== 'verb') return false
  const subject = childBy(document, head, 'nsubj')
  return subject?.norm === 'i' || subject?.norm === 'we'
}

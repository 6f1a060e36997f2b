import { mix } from './mix.js'
import type { ParserState } from './parser-state.js'

/** A number of its own for a value at a place, so that a feature is no more than its values' numbers together. */
const at = (place: number, value: number) => mix(mix(Math.imul(place, 0x2c1b3c6d), value), place)

/**
 * Write the features that tell which relation a word has to the head it has just got.
 *
 * @returns How many were written.
 */
export function labelFeatures(features: Int32Array, state: ParserState, head: number, dependent: number): number {
  const { size, word, tag, label, left1, left2, right1, right2, marks } = state
  const none = size + 1
  const isRight = head < dependent ? 1 : 0
  const side = at(1, isRight)
  const gap = at(2, Math.min(Math.abs(head - dependent), 6) * 2 + isRight)
  const hw = at(3, word[head] as number)
  const ht = at(4, tag[head] as number)
  const dw = at(5, word[dependent] as number)
  const dt = at(6, tag[dependent] as number)
  const beforeHead = head > 0 ? head - 1 : none
  const afterHead = Math.min(head + 1, none)
  const afterDependent = Math.min(dependent + 1, none)
  const dl1 = left1[dependent] as number
  const dl2 = left2[dependent] as number
  const dr1 = right1[dependent] as number
  const dl1l = at(7, label[dl1] as number)
  const dl2l = at(8, label[dl2] as number)
  const hl1 = left1[head] as number
  // the dependent is the head's outermost by now: its sister stands behind it
  const leftSister = at(11, label[(hl1 === dependent ? left2[head] : hl1) as number] as number)
  const hr1 = right1[head] as number
  const rightSister = at(12, label[(hr1 === dependent ? right2[head] : hr1) as number] as number)
  // a comma or quotation mark tells speech from clauses that are closer to their verb
  const from = Math.min(head, dependent)
  const to = Math.max(head, dependent)
  const marksBetween = at(13, Math.min((marks[to] as number) - (marks[from + 1] as number), 3) * 2 + isRight)
  const dl1Word = at(14, word[dl1] as number)
  const dl1Tag = at(15, tag[dl1] as number)
  const dr1Word = at(16, word[dr1] as number)
  const beforeHeadTag = at(19, tag[beforeHead] as number)
  const afterHeadTag = at(20, tag[afterHead] as number)
  const afterDependentWord = at(22, word[afterDependent] as number)
  const dl2Word = at(23, word[dl2] as number)
  const beforeHeadWord = at(24, word[beforeHead] as number)
  let n = 0
  features[n++] = dw ^ side
  features[n++] = dt ^ side
  features[n++] = hw ^ side
  features[n++] = ht ^ side
  features[n++] = ht ^ dw ^ side
  features[n++] = ht ^ dt ^ gap
  features[n++] = ht ^ dt ^ dl1Word
  features[n++] = ht ^ dt ^ dl1Tag
  features[n++] = dt ^ dl1l ^ dl2l
  features[n++] = dt ^ dr1Word ^ ht
  features[n++] = ht ^ dt ^ leftSister
  features[n++] = dt ^ leftSister ^ rightSister
  features[n++] = ht ^ beforeHeadTag ^ afterHeadTag
  features[n++] = dt ^ afterDependentWord ^ side
  features[n++] = dw ^ dt
  features[n++] = dt ^ beforeHeadWord ^ side
  features[n++] = hw ^ dt ^ marksBetween
  features[n++] = dt ^ dl1Word ^ dl2l
  features[n++] = dt ^ dl1Word ^ dl2Word
  features[n++] = ht ^ marksBetween ^ dt ^ dl1l
  return n
}

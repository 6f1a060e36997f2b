import { mix } from './mix.js'
import type { ParserState } from './parser-state.js'

const one = (template: number, a: number) => mix(Math.imul(template, 0x2c1b3c6d), a)
const two = (template: number, a: number, b: number) => mix(one(template, a), b)
const three = (template: number, a: number, b: number, c: number) => mix(two(template, a, b), c)

/**
 * Write the features that tell which relation a word has to the head it has just got.
 *
 * @returns How many were written.
 */
export function labelFeatures(features: Int32Array, state: ParserState, head: number, dependent: number): number {
  const { size, word, tag, label, left1, left2, right1, right2, marks } = state
  const none = size + 1
  const side = head < dependent ? 1 : 0
  const gap = Math.min(Math.abs(head - dependent), 6) * 2 + side
  const hw = word[head] as number
  const ht = tag[head] as number
  const dw = word[dependent] as number
  const dt = tag[dependent] as number
  const beforeHead = head > 0 ? head - 1 : none
  const afterHead = Math.min(head + 1, none)
  const beforeDependent = dependent > 0 ? dependent - 1 : none
  const afterDependent = Math.min(dependent + 1, none)
  const dl1 = left1[dependent] as number
  const dl2 = left2[dependent] as number
  const dr1 = right1[dependent] as number
  const dl1l = label[dl1] as number
  const dl2l = label[dl2] as number
  const dr1l = label[dr1] as number
  const dr2l = label[right2[dependent] as number] as number
  const hl1 = left1[head] as number
  // the dependent is the head's outermost by now: its sister stands behind it
  const leftSister = label[(hl1 === dependent ? left2[head] : hl1) as number] as number
  const hr1 = right1[head] as number
  const rightSister = label[(hr1 === dependent ? right2[head] : hr1) as number] as number
  // a comma or quotation mark tells speech from clauses that are closer to their verb
  const from = Math.min(head, dependent)
  const to = Math.max(head, dependent)
  const marksBetween = Math.min((marks[to] as number) - (marks[from + 1] as number), 3) * 2 + side
  let n = 0
  features[n++] = two(1, dw, side)
  features[n++] = two(2, dt, side)
  features[n++] = two(3, hw, side)
  features[n++] = two(4, ht, side)
  features[n++] = three(5, hw, dw, side)
  features[n++] = three(6, ht, dt, side)
  features[n++] = three(7, hw, dt, side)
  features[n++] = three(8, ht, dw, side)
  features[n++] = three(9, ht, dt, gap)
  features[n++] = three(10, ht, dt, word[dl1] as number)
  features[n++] = three(11, ht, dt, tag[dl1] as number)
  features[n++] = three(12, ht, dt, dl1l)
  features[n++] = three(13, dt, dl1l, dl2l)
  features[n++] = three(14, dt, dr1l, dr2l)
  features[n++] = three(15, hw, dt, word[dl1] as number)
  features[n++] = three(16, ht, dt, dr1l)
  features[n++] = three(17, dw, dl1l, ht)
  features[n++] = three(18, dt, word[dr1] as number, ht)
  features[n++] = three(19, ht, dt, leftSister)
  features[n++] = three(20, ht, dt, rightSister)
  features[n++] = three(21, hw, dt, rightSister)
  features[n++] = three(22, dt, leftSister, rightSister)
  features[n++] = three(23, dt, tag[beforeDependent] as number, tag[afterDependent] as number)
  features[n++] = three(24, ht, tag[beforeHead] as number, tag[afterHead] as number)
  features[n++] = three(25, dt, word[beforeDependent] as number, side)
  features[n++] = three(26, dt, word[afterDependent] as number, side)
  features[n++] = three(27, ht, dt, word[dl2] as number)
  features[n++] = two(28, dw, dt)
  features[n++] = two(29, hw, ht)
  features[n++] = three(31, dt, word[beforeHead] as number, side)
  features[n++] = three(41, hw, dt, dl1l)
  features[n++] = three(42, hw, dt, tag[afterHead] as number)
  features[n++] = three(43, hw, dt, dr1l)
  features[n++] = three(44, ht, dt, marksBetween)
  features[n++] = three(45, hw, dt, marksBetween)
  features[n++] = three(46, dt, word[dl1] as number, dl2l)
  features[n++] = three(47, dt, word[dl1] as number, word[dl2] as number)
  features[n++] = three(48, mix(hw, side), dt, tag[beforeDependent] as number)
  features[n++] = three(49, mix(ht, side), dt, word[beforeDependent] as number)
  features[n++] = three(50, mix(ht, marksBetween), dt, dl1l)
  features[n++] = three(51, hw, dt, leftSister)
  return n
}

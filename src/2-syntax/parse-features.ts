import { mix } from './mix.js'
import type { ParserState } from './parser-state.js'

const one = (template: number, a: number) => mix(Math.imul(template, 0x3d4d51cb), a)
const two = (template: number, a: number, b: number) => mix(one(template, a), b)
const three = (template: number, a: number, b: number, c: number) => mix(two(template, a, b), c)
const four = (template: number, a: number, b: number, c: number, d: number) => mix(three(template, a, b, c), d)

/**
 * Write the features of a parser state: the three topmost words of the stack (s0, s1, s2), the next three of the buffer (b0, b1,
 * b2), their tags, outermost dependents, labels and distances, alone and combined (after Zhang and Nivre 2011).
 *
 * @returns How many were written.
 */
export function parseFeatures(features: Int32Array, state: ParserState): number {
  const { stack, top, next, size, word, tag, label, left1, left2, right1, right2, lefts, rights } = state
  const none = size + 1
  const s0 = stack[top] as number
  const s1 = stack[top - 1] as number
  const s2 = stack[top - 2] as number
  const b0 = next
  const b1 = Math.min(next + 1, none)
  const b2 = Math.min(next + 2, none)
  const s0l1 = left1[s0] as number
  const s0r1 = right1[s0] as number
  const s1l1 = left1[s1] as number
  const s1r1 = right1[s1] as number
  const b0l1 = left1[b0] as number
  const s0w = word[s0] as number
  const s1w = word[s1] as number
  const s2w = word[s2] as number
  const b0w = word[b0] as number
  const b1w = word[b1] as number
  const s0t = tag[s0] as number
  const s1t = tag[s1] as number
  const s2t = tag[s2] as number
  const b0t = tag[b0] as number
  const b1t = tag[b1] as number
  const b2t = tag[b2] as number
  const s0l1l = label[s0l1] as number
  const s0l2l = label[left2[s0] as number] as number
  const s0r1l = label[s0r1] as number
  const s0r2l = label[right2[s0] as number] as number
  const s1l1l = label[s1l1] as number
  const s1r1l = label[s1r1] as number
  const s1r2l = label[right2[s1] as number] as number
  const b0l1l = label[b0l1] as number
  const b0l2l = label[left2[b0] as number] as number
  const s0count = Math.min(lefts[s0] as number, 3) * 4 + Math.min(rights[s0] as number, 3)
  const s1count = Math.min(lefts[s1] as number, 3) * 4 + Math.min(rights[s1] as number, 3)
  const b0count = Math.min(lefts[b0] as number, 3)
  const nextGap = s0 === none ? 0 : Math.min(b0 - s0, 9)
  const belowGap = s1 === none ? 0 : Math.min(s0 - s1, 9)
  let n = 0

  // single words
  features[n++] = one(1, s0w)
  features[n++] = one(2, s0t)
  features[n++] = two(3, s0w, s0t)
  features[n++] = one(4, s1w)
  features[n++] = one(5, s1t)
  features[n++] = two(6, s1w, s1t)
  features[n++] = one(7, b0w)
  features[n++] = one(8, b0t)
  features[n++] = two(9, b0w, b0t)
  features[n++] = one(10, b1w)
  features[n++] = one(11, b1t)
  features[n++] = two(12, b1w, b1t)
  features[n++] = one(13, b2t)
  features[n++] = one(14, word[b2] as number)
  features[n++] = one(15, s2t)
  features[n++] = two(16, s2w, s2t)

  // pairs and triples
  features[n++] = two(20, s0w, b0w)
  features[n++] = three(21, s0w, s0t, b0t)
  features[n++] = three(22, s0t, b0w, b0t)
  features[n++] = two(23, s0t, b0t)
  features[n++] = four(24, s0w, s0t, b0w, b0t)
  features[n++] = two(25, s1w, s0w)
  features[n++] = two(26, s1t, s0t)
  features[n++] = three(27, s1w, s1t, s0t)
  features[n++] = three(28, s1t, s0w, s0t)
  features[n++] = three(29, s1t, s0t, b0t)
  features[n++] = three(30, s0t, b0t, b1t)
  features[n++] = four(31, s1t, s0t, b0t, b1t)
  features[n++] = three(32, b0t, b1t, b2t)
  features[n++] = three(33, s2t, s1t, s0t)
  features[n++] = two(34, b0w, b1t)
  features[n++] = two(35, b0t, b1w)
  features[n++] = two(36, b0w, b1w)
  features[n++] = two(37, s1w, b0w)
  features[n++] = three(38, s1w, s0t, b0t)
  features[n++] = three(39, s1t, s0w, b0t)
  features[n++] = three(40, s1t, s0t, b0w)
  features[n++] = four(86, s2t, s1t, s0t, b0t)
  features[n++] = three(87, s1w, s0w, b0t)
  features[n++] = three(88, s0w, b0w, b1t)

  // dependents
  features[n++] = three(50, s0t, tag[s0l1] as number, b0t)
  features[n++] = three(51, s0t, tag[s0r1] as number, b0t)
  features[n++] = three(52, s0t, b0t, tag[b0l1] as number)
  features[n++] = three(53, s1t, tag[s1r1] as number, s0t)
  features[n++] = three(54, s1t, tag[s1l1] as number, s0t)
  features[n++] = three(55, s1t, s0t, tag[s0l1] as number)
  features[n++] = three(56, s1t, s0t, tag[s0r1] as number)
  features[n++] = three(57, s0w, s0l1l, s0r1l)
  features[n++] = three(58, s0t, s0l1l, s0r1l)
  features[n++] = three(59, s0t, s0r1l, s0r2l)
  features[n++] = three(60, s1t, s1l1l, s1r1l)
  features[n++] = three(61, s1t, s1r1l, s1r2l)
  features[n++] = three(62, b0t, b0l1l, b0l2l)
  features[n++] = three(63, b0w, b0l1l, b0t)
  features[n++] = three(64, s0t, s0l1l, s0l2l)
  features[n++] = two(65, word[s0r1] as number, s0t)
  features[n++] = two(66, word[s0l1] as number, s0t)
  features[n++] = two(67, word[b0l1] as number, b0t)
  features[n++] = two(68, word[s1r1] as number, s1t)
  features[n++] = four(84, s1t, s0t, b0t, s1r1l)
  features[n++] = four(85, s1t, s0t, b0t, s0l1l)

  // how many dependents, how far apart
  features[n++] = two(70, s0w, s0count)
  features[n++] = two(71, s0t, s0count)
  features[n++] = two(72, s1t, s1count)
  features[n++] = two(73, s1w, s1count)
  features[n++] = two(74, b0t, b0count)
  features[n++] = two(75, b0w, b0count)
  features[n++] = three(76, s0t, b0t, nextGap)
  features[n++] = three(77, s0w, b0t, nextGap)
  features[n++] = three(78, s1t, s0t, belowGap)
  features[n++] = three(79, s0t, b0w, nextGap)
  features[n++] = three(80, s1w, s0t, belowGap)
  features[n++] = four(81, s1t, s0t, s1count, belowGap)
  features[n++] = four(82, s0t, b0t, s0count, b0count)
  features[n++] = four(111, s1w, s0t, word[s0l1] as number, 0)
  features[n++] = three(112, s0w, b0t, b0l1l)
  features[n++] = three(113, s1w, s0t, s0l1l)
  features[n++] = three(114, s0w, s0r1l, b0t)
  features[n++] = four(121, b0t, b1t, b2t, tag[Math.min(next + 3, none)] as number)
  features[n++] = four(122, s0t, b0t, b1t, b2t)
  features[n++] = three(123, s0w, b0t, b1t)
  features[n++] = three(124, s0t, b0t, b1w)
  return n
}

import { mix } from './mix.js'
import type { ParserState } from './parser-state.js'

/** A number of its own for a value at a place, so that a feature is no more than its values' numbers together. */
const at = (place: number, value: number) => mix(mix(Math.imul(place, 0x3d4d51cb), value), place)

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
  const s0w = at(1, word[s0] as number)
  const s1w = at(2, word[s1] as number)
  const b0w = at(4, word[b0] as number)
  const b1w = at(5, word[b1] as number)
  const s0t = at(6, tag[s0] as number)
  const s1t = at(7, tag[s1] as number)
  const s2t = at(8, tag[s2] as number)
  const b0t = at(9, tag[b0] as number)
  const b1t = at(10, tag[b1] as number)
  const b2t = at(11, tag[b2] as number)
  const s0l1l = at(12, label[s0l1] as number)
  const s0l2l = at(13, label[left2[s0] as number] as number)
  const s0r1l = at(14, label[s0r1] as number)
  const s0r2l = at(15, label[right2[s0] as number] as number)
  const s1l1l = at(16, label[s1l1] as number)
  const s1r1l = at(17, label[s1r1] as number)
  const b0l1l = at(19, label[b0l1] as number)
  const b0l2l = at(20, label[left2[b0] as number] as number)
  const s0count = at(21, Math.min(lefts[s0] as number, 3) * 4 + Math.min(rights[s0] as number, 3))
  const s1count = at(22, Math.min(lefts[s1] as number, 3) * 4 + Math.min(rights[s1] as number, 3))
  const b0count = at(23, Math.min(lefts[b0] as number, 3))
  const nextGap = at(24, s0 === none ? 0 : Math.min(b0 - s0, 9))
  const belowGap = at(25, s1 === none ? 0 : Math.min(s0 - s1, 9))
  const b2w = at(26, word[b2] as number)
  const s0l1t = at(27, tag[s0l1] as number)
  const s0r1t = at(28, tag[s0r1] as number)
  const b0l1t = at(29, tag[b0l1] as number)
  const s1r1t = at(30, tag[s1r1] as number)
  const s1l1t = at(31, tag[s1l1] as number)
  const s0l1w = at(33, word[s0l1] as number)
  const b0l1w = at(34, word[b0l1] as number)
  const b3t = at(36, tag[Math.min(next + 3, none)] as number)
  let n = 0

  // single words
  features[n++] = s0w
  features[n++] = s0t
  features[n++] = s0w ^ s0t
  features[n++] = s1t
  features[n++] = b0t
  features[n++] = b0w ^ b0t
  features[n++] = b1w
  features[n++] = b1t
  features[n++] = b1w ^ b1t
  features[n++] = b2t
  features[n++] = b2w
  features[n++] = s2t

  // pairs and triples
  features[n++] = s0w ^ s0t ^ b0t
  features[n++] = s0t ^ b0w ^ b0t
  features[n++] = s1w ^ s0w
  features[n++] = s1t ^ s0w ^ s0t
  features[n++] = s1t ^ s0t ^ b0t
  features[n++] = s0t ^ b0t ^ b1t
  features[n++] = s1t ^ s0t ^ b0t ^ b1t
  features[n++] = b0t ^ b1t ^ b2t
  features[n++] = b0w ^ b1t
  features[n++] = b0t ^ b1w
  features[n++] = s1t ^ s0w ^ b0t
  features[n++] = s1t ^ s0t ^ b0w
  features[n++] = s2t ^ s1t ^ s0t ^ b0t

  // dependents
  features[n++] = s0t ^ s0l1t ^ b0t
  features[n++] = s0t ^ s0r1t ^ b0t
  features[n++] = s0t ^ b0t ^ b0l1t
  features[n++] = s1t ^ s1r1t ^ s0t
  features[n++] = s1t ^ s1l1t ^ s0t
  features[n++] = s1t ^ s0t ^ s0l1t
  features[n++] = s0w ^ s0l1l ^ s0r1l
  features[n++] = s0t ^ s0l1l ^ s0r1l
  features[n++] = s0t ^ s0r1l ^ s0r2l
  features[n++] = s1t ^ s1l1l ^ s1r1l
  features[n++] = b0t ^ b0l1l ^ b0l2l
  features[n++] = s0t ^ s0l1l ^ s0l2l
  features[n++] = s0l1w ^ s0t
  features[n++] = b0l1w ^ b0t
  features[n++] = s1t ^ s0t ^ b0t ^ s0l1l

  // how many dependents, how far apart
  features[n++] = s0w ^ s0count
  features[n++] = s0t ^ s0count
  features[n++] = s1w ^ s1count
  features[n++] = b0t ^ b0count
  features[n++] = s0t ^ b0t ^ nextGap
  features[n++] = s1t ^ s0t ^ s1count ^ belowGap
  features[n++] = s0t ^ b0t ^ s0count ^ b0count
  features[n++] = s0w ^ b0t ^ b0l1l
  features[n++] = s1w ^ s0t ^ s0l1l
  features[n++] = s0w ^ s0r1l ^ b0t
  features[n++] = b0t ^ b1t ^ b2t ^ b3t
  features[n++] = s0w ^ b0t ^ b1t
  features[n++] = s0t ^ b0t ^ b1w
  return n
}

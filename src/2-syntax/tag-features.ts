import type { WordTraits } from './describe-word.js'
import { describeWord } from './describe-word.js'
import { mix } from './mix.js'

const edge = describeWord('<edge>')

/**
 * Write the features of word `i` that depend on its neighbours.
 *
 * @param previous Class of the word before, -1 at the start.
 * @param beforePrevious Class of the word before that.
 * @returns How many were written.
 */
export function tagFeatures(
  features: Int32Array,
  words: readonly WordTraits[],
  i: number,
  previous: number,
  beforePrevious: number,
): number {
  const word = words[i] ?? edge
  const left = words[i - 1] ?? edge
  const left2 = words[i - 2] ?? edge
  const right = words[i + 1] ?? edge
  const right2 = words[i + 2] ?? edge
  let n = 0
  features[n++] = mix(mix(9, word.capital ? 1 : 0), i === 0 ? 1 : 0)
  features[n++] = mix(10, previous)
  features[n++] = mix(mix(11, previous), beforePrevious)
  features[n++] = mix(mix(12, previous), word.hash)
  features[n++] = mix(13, left.hash)
  features[n++] = mix(15, left2.hash)
  features[n++] = mix(16, right.hash)
  features[n++] = mix(18, right2.hash)
  features[n++] = mix(mix(19, word.hash), right.hash)
  features[n++] = mix(mix(20, word.hash), left.hash)
  features[n++] = mix(mix(23, word.suffix3), right.suffix3)
  return n
}

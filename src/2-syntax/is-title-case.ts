import type { WordTraits } from './describe-word.js'
import { tagClasses } from './tag-classes.js'

/** Letters of a word that has a capital in every title, unless it is one of the classes below. */
const long = 4
const fewestWords = 5
const fewestLong = 3
/** "With", "From", "Than": what some newsrooms write small. */
const small: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ'])

/** "Mayor Blasts Rival Over Bridge": whether all words of weight begin with a capital, so that a capital tells no name. */
export function isTitleCase(words: readonly WordTraits[], tags: Int32Array): boolean {
  let count = 0
  let capitals = 0
  for (const [at, { norm, capital, mark }] of words.entries()) {
    if (mark) continue
    count += 1
    if (norm.length < long) continue
    if (capital) capitals += 1
    else if (!small.has(tagClasses[tags[at] as number]?.tag ?? '')) return false
  }
  return count >= fewestWords && capitals >= fewestLong
}

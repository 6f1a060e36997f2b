import type { KnownWords } from './closed-classes.js'
import { tagClasses } from './tag-classes.js'

/**
 * Unpack known words: "13,14" → "said heard", the classes they can have by position, the words between spaces.
 *
 * @param lists Where two know a word, the later one counts.
 */
export function unpackKnownWords(...lists: readonly Readonly<Record<string, string>>[]): KnownWords {
  const known = new Map<string, { small: readonly number[]; capital: readonly number[] }>()
  for (const [classes, words] of lists.flatMap((packed) => Object.entries(packed))) {
    const open = new Set(classes.split(',').map(Number))
    const small = tagClasses.flatMap((_, c) => (open.has(c) ? [] : [c]))
    const capital = small.filter((c) => tagClasses[c]?.tag !== 'PROPN')
    for (const word of words.split(' ')) known.set(word, { small, capital })
  }
  return known
}

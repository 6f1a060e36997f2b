import type { KnownWords } from './closed-classes.js'

/** Unpack the known words: "13,14" → "said heard", the classes by their positions, the words between spaces. */
export function unpackKnownWords(packed: Readonly<Record<string, string>>): KnownWords {
  const known = new Map<string, readonly number[]>()
  for (const [classes, words] of Object.entries(packed)) {
    const open = classes.split(',').map(Number)
    for (const word of words.split(' ')) known.set(word, open)
  }
  return known
}

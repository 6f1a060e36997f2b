import type { KnownWords } from '../../src/2-syntax/closed-classes.js'

/** Pack the known words: words of the same classes together. */
export function packKnownWords(known: KnownWords): Record<string, string> {
  const packed: Record<string, string> = {}
  for (const [word, classes] of [...known].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = classes.join(',')
    packed[key] = packed[key] === undefined ? word : `${packed[key]} ${word}`
  }
  return packed
}

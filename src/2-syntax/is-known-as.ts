import type { KnownWords } from './closed-classes.js'

/** Whether a word is known, and with this tag class. */
export function isKnownAs(known: KnownWords, norm: string, tag: number): boolean {
  const closed = known.get(norm)
  return closed !== undefined && !closed.small.includes(tag)
}

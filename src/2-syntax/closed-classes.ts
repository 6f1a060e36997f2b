import type { WordTraits } from './describe-word.js'

/** The tag classes that a word cannot have. */
export interface ClosedClasses {
  readonly small: readonly number[]
  /** With a capital: it may always be a name. */
  readonly capital: readonly number[]
}

/** Words that are known well, as the model writes them. */
export type KnownWords = ReadonlyMap<string, ClosedClasses>

const none: readonly number[] = []

/** Find the tag classes that a word cannot have. */
export function closedClasses({ norm, capital }: WordTraits, known: KnownWords): readonly number[] {
  const closed = known.get(norm)
  if (closed === undefined) return none
  return capital ? closed.capital : closed.small
}

import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'

/** "a", "the", "his" or "Smith's", or nothing. */
export type Determiner = 'indefinite' | 'definite' | 'possessive' | 'none'

const definite: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'neither'])
const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'some', 'any'])

/**
 * Tell how definite the words before a noun make it: whoever has a possessive is known by it, else the first determiner decides.
 *
 * @param partial Of "two of the officials", which two is not told.
 */
export function determinerOf(
  tokens: readonly Word[],
  { first, end }: Range,
  partial: boolean,
  { pronouns }: SourceLexicon,
): Determiner {
  const before = tokens.slice(first, end)
  const owned = before.some(({ norm, tag, index }) => {
    if (pronouns.possessive.has(norm) && tag !== 'ADP') return true
    return tag === 'PART' && index > first && (norm === "'s" || norm === "'")
  })
  if (owned) return partial ? 'indefinite' : 'possessive'
  const word = before.find(({ norm, tag }) => definite.has(norm) || indefinite.has(norm) || tag === 'NUM')
  if (!word) return 'none'
  return definite.has(word.norm) && !partial ? 'definite' : 'indefinite'
}

import type { Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { bareWord } from './bare-word.js'

/**
 * Whether a word is written like a part of a name. Goes by the word, not by its tag: a tagger takes unknown surnames for
 * anything.
 */
export function isCapitalised(token: Word, { nameParts, pronouns: p }: SourceLexicon): boolean {
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || token.norm.startsWith("'")) return false
  const norm = bareWord(token)
  if (nameParts.never.has(norm) || nameParts.closed.has(norm)) return false
  const pronouns = [p.female, p.male, p.neuter, p.plural, p.first, p.second, p.relative, p.indefinite, p.possessive]
  // "US" is a country
  return token.text === 'US' || !pronouns.some((set) => set.has(norm))
}

import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { bareWord } from './bare-word.js'

/**
 * Whether a word is written like a part of a name. Goes by the word, not by its tag: a tagger takes unknown surnames for
 * anything.
 */
export function isCapitalised(token: Word, { nameParts, pronouns: p }: SourceLexicon): boolean {
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || token.norm.startsWith("'")) return false
  const norm = bareWord(token)
  if (nameParts.never.has(norm) || nameParts.closed.has(norm)) return false
  // "US" is a country
  if (token.text === 'US') return true
  const personal = p.female.has(norm) || p.male.has(norm) || p.neuter.has(norm) || p.plural.has(norm)
  const spoken = p.first.has(norm) || p.second.has(norm) || p.possessive.has(norm)
  return !(personal || spoken || p.relative.has(norm) || p.indefinite.has(norm))
}

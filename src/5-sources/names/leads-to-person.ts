import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { bareWord } from './bare-word.js'
import { isCapitalised } from './is-capitalised.js'

const mostBehind = 5

/** "Director of | Nursing Ann Lee": a given name ends the duty. */
export function leadsToPerson(tokens: readonly Word[], of: number, words: SourceLexicon): boolean {
  const first = tokens[of + 1]?.norm === 'the' ? of + 2 : of + 1
  const behind = tokens.slice(first, first + mostBehind)
  const { female, male } = words.givenNames
  const given = behind.findIndex((word) => female.has(bareWord(word)) || male.has(bareWord(word)))
  return given > 0 && behind.slice(0, given + 2).every((word) => isCapitalised(word, words))
}

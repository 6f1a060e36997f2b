import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { bareWord } from './bare-word.js'
import { isCapitalised } from './is-capitalised.js'
import { mayName } from './may-name.js'

const mostBehind = 5

/** "Director of | Nursing Ann Lee", "Registrar of | Voters Zefira Orr": a given name ends the duty, known or before the last of three words. */
export function leadsToPerson(tokens: readonly Word[], of: number, words: SourceLexicon): boolean {
  const first = tokens[of + 1]?.norm === 'the' ? of + 2 : of + 1
  const behind = tokens.slice(first, first + mostBehind)
  const stop = behind.findIndex((word) => !isCapitalised(word, words))
  const run = behind.slice(0, stop < 0 ? mostBehind : stop)
  const { female, male } = words.givenNames
  const given = run.findIndex((word) => female.has(bareWord(word)) || male.has(bareWord(word)))
  return given > 0 ? given + 1 < run.length : run.length > 2 && mayName(run.slice(-2), words)
}

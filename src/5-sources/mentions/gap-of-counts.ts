import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import { bareWord } from '../names/bare-word.js'

/** Find the "and" of "four current | and two former employees": two counts, of which the first has its noun from the second; or -1. */
export function gapOfCounts(tokens: readonly Word[], { first, end }: Range, words: SourceLexicon): number {
  const start = tokens[first]?.norm === 'at' ? first + 2 : first
  if (!counts(start)) return -1
  let at = start + 1
  while (at < end && describes(tokens[at] as Word)) at += 1
  return at > start + 1 && tokens[at]?.norm === 'and' && at + 2 < end && counts(at + 1) ? at : -1

  function counts(at: number): boolean {
    return tokens[at]?.kind === 'number' || lookUp(words.quantityWords, tokens[at]?.norm ?? '') !== undefined
  }

  /** "current", "U.S." */
  function describes(word: Word): boolean {
    const { tag, form } = word
    const place = words.places.countries.has(bareWord(word)) || words.places.demonyms.has(bareWord(word))
    return tag === 'ADJ' || (tag === 'VERB' && (form === 'participle' || form === 'gerund')) || place
  }
}

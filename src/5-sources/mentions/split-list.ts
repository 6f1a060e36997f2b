import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { headOfPhrase } from './head-of-phrase.js'
import { trimRight } from './trim-right.js'

/** A source phrase and its head. */
export interface Piece {
  readonly head: number
  readonly range: Range
}

/** Cut a list of three or more by its numbers and articles, where only one head is known: "three officials, | one insider and | an analyst". */
export function splitList(
  tokens: readonly Word[],
  { head, range }: Piece,
  words: SourceLexicon,
): readonly Piece[] | null {
  const starts = [range.first]
  let and = false
  for (let at = head + 1; at < range.end - 1; at += 1) {
    if (!counts(tokens[at + 1]) || (tokens[at]?.text !== ',' && tokens[at]?.norm !== 'and')) continue
    and ||= tokens[at]?.norm === 'and'
    starts.push(at + 1)
  }
  if (!and || !counts(tokens[range.first]) || starts.length < 3) return null
  return starts.map((first, index) => {
    const piece = { first, end: trimRight(tokens, starts[index + 1] ?? range.end, first) }
    return { head: headOfPhrase(tokens, piece, first, words), range: piece }
  })
}

function counts(word: Word | undefined): boolean {
  return word?.tag === 'NUM' || word?.norm === 'a' || word?.norm === 'an' || word?.norm === 'several'
}

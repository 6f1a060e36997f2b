import type { ParsedDocument, Word } from '../layers.js'
import { relativeOpeners } from '../lexicon/relative-pronouns.js'

/** What stands before the pronoun in "two of whom", "the greater part of which". */
const nominal: ReadonlySet<string> = new Set(['NUM', 'DET', 'PRON', 'ADJ', 'NOUN', 'ADP'])
const longestAmount = 5

/**
 * Where the words open that lead a relative clause up to a comma: "crews | who, she said, …", "a tape | in which, …",
 * "six crews, | two of whom, …"; -1 when what stands before the comma is something else.
 */
export function relativeOpenerBefore({ tokens, sentences }: ParsedDocument, comma: number): number {
  const opener = tokens[comma - 1]
  if (tokens[comma]?.norm !== ',' || !opener || !relativeOpeners.has(opener.norm)) return -1
  const { first = 0 } = sentences[opener.sentence]?.tokens ?? {}
  const at = opener.index
  if (at === first) return -1
  if (tokens[at - 1]?.tag !== 'ADP' || at - 1 === first) return at
  return tokens[at - 1]?.norm === 'of' ? openerOfAmount(tokens, at - 1) : at - 1
}

function openerOfAmount(tokens: readonly Word[], of: number): number {
  let first = of
  while (nominal.has(tokens[first - 1]?.tag ?? '') && of - first < longestAmount) first -= 1
  return tokens[first - 1]?.tag === 'PUNCT' ? first : of
}

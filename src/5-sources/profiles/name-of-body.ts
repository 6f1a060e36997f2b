import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Mention, Names } from '../mention.js'
import { nameAt } from '../names/name-at.js'

/** Find what a body without a proper name is called: "Calder police", "the | budget office"; not "the police", "a coalition". */
export function nameOfBody(
  tokens: readonly Word[],
  names: Names,
  { label, definite }: Mention,
  { pronouns }: SourceLexicon,
): Range | null {
  const opener = tokens[label.first]
  const determined = opener?.tag === 'DET' || opener?.tag === 'NUM' || pronouns.possessive.has(opener?.norm ?? '')
  const called = { first: determined ? label.first + 1 : label.first, end: label.end }
  const proper = tokens.slice(called.first, called.end).some(({ index }) => nameAt(names, index))
  const particular = called.end - called.first > 1 && (definite || !determined)
  return proper || particular ? called : null
}

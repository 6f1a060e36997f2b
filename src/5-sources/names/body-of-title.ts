import type { Range, Word } from '../../layers.js'
import { businessOffices } from '../../lexicon/business-words.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { bareWord } from './bare-word.js'

/** Find the body that a title in capitals names: "Calder" of "Former Calder CEO | Jane Doe"; not "House Chairman". */
export function bodyOfTitle(tokens: readonly Word[], { first, end }: Range, words: SourceLexicon): Range | null {
  const norm = (at: number) => (at < first ? '' : bareWord(tokens[at] as Word))
  const office = norm(end - 2) === 'chief' && norm(end - 1) === 'executive' ? end - 2 : end - 1
  if (office === end - 1 && !businessOffices.has(norm(office))) return null
  let start = first
  while (start < office && words.nameParts.qualifiers.has(norm(start))) start += 1
  const name = tokens.slice(start, office)
  const plain = name.every((word) => /^\p{Lu}/u.test(word.text) && !isCommon(bareWord(word), words))
  return name.length > 0 && plain ? { first: start, end: office } : null
}

/** Words that make no name by themselves: "board", "house", "republican", "judge". */
function isCommon(norm: string, words: SourceLexicon): boolean {
  const { nameParts, places, organizationNouns, titles } = words
  return (
    nameParts.parties.has(norm) ||
    places.demonyms.has(norm) ||
    organizationNouns.has(norm) ||
    titles.address.has(norm) ||
    isHuman(norm, words)
  )
}

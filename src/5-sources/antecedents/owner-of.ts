import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Mention } from '../mention.js'

/** Find the token of whoever a described one belongs to: "her" in "her husband", "Orr" in "Orr's aides"; else -1. */
export function ownerOf(tokens: readonly Word[], { first, head }: Mention, { pronouns }: SourceLexicon): number {
  for (let at = head - 1; at >= first; at -= 1) {
    const { norm, tag } = tokens[at] as Word
    if ((norm === "'s" || norm === "'") && tag === 'PART') return at - 1
    if (pronouns.possessive.has(norm) && tag !== 'ADP') return at
  }
  return -1
}

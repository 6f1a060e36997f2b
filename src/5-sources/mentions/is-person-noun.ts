import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { isHyphen } from '../../match/is-hyphen.js'

/**
 * Whether a word is the noun of a phrase for people: "aide", also where a tagger takes "official" for an adjective, and
 * "the 18-year-old".
 */
export function isPersonNoun(tokens: readonly Word[], at: number, words: SourceLexicon): boolean {
  const { tag, lemma, norm } = tokens[at] as Word
  const next = tokens[at + 1]
  if (next?.tag === 'NOUN' || isHyphen(next)) return false
  if (tag === 'NOUN') return isHuman(lemma, words) || norm === 'old' || norm === 'olds'
  if (isLettered(tokens[at] as Word, words)) return true
  if (tag !== 'ADJ' && tag !== 'ADP') return false
  if (norm === 'old') return tokens[at - 1]?.text === '-'
  const before = tokens[at - 1]
  const inPhrase = before?.tag === 'DET' || before?.tag === 'ADJ' || before?.tag === 'NOUN' || before?.tag === 'PROPN'
  return inPhrase && isHuman(norm, words) && next?.tag !== 'ADJ' && next?.tag !== 'PROPN'
}

/** "another MP": letters that are a noun for somebody. */
export function isLettered({ tag, text, norm }: Word, words: SourceLexicon): boolean {
  return tag === 'PROPN' && text.length > 1 && text === text.toUpperCase() && isHuman(norm, words)
}

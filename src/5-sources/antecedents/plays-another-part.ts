import { courtParts } from '../../lexicon/court-words.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isOtherPlayer } from './is-other-player.js'

/** Whether somebody is told to play another part, in a team or in court: a lawyer is no "jury foreman". */
export function playsAnotherPart(noun: string, nouns: ReadonlySet<string>, words: SourceLexicon): boolean {
  if (isOtherPlayer(noun, nouns, words)) return true
  const own = courtParts.findIndex((part) => part.has(noun))
  if (own < 0 || nouns.has(noun)) return false
  const known = courtParts.flatMap((part, at) => ([...nouns].some((word) => part.has(word)) ? [at] : []))
  return known.length > 0 && !known.includes(own)
}

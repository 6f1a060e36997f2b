import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman, looksHuman } from '../../match/is-human.js'

/** Whether a noun names several people, also by its ending alone: "nurses", "objectors". */
export function isManyHumans(word: Word | undefined, words: SourceLexicon): boolean {
  return word?.form === 'plural' && (isHuman(word.lemma, words) || looksHuman(word.lemma, words))
}

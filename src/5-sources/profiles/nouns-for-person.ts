import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { lookUp } from '../../match/look-up.js'
import { bareWord } from '../names/bare-word.js'

/** The noun by which a word calls somebody, as a singular: "senator" for "Sen."; none for "dozens" or "tower". */
export function nounsForPerson(word: Word, words: SourceLexicon): readonly string[] {
  const norm = bareWord(word)
  const long = lookUp(words.titles.longForms, norm)
  if (long) return [long]
  const lemma = word.tag === 'NOUN' ? word.lemma : norm
  if (lookUp(words.quantityWords, lemma) || words.pronouns.indefinite.has(lemma)) return []
  return isHuman(lemma, words) || words.titles.address.has(lemma) ? [lemma] : []
}

import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman, looksHuman } from '../../match/is-human.js'

/** Whether a word is a singular one for somebody who is no kin, whose title may be written as a name: "chairman", "Gov." */
export function isTitleWord({ tag, form, lemma, norm }: Word, words: SourceLexicon): boolean {
  const noun = lemma.toLowerCase()
  const human =
    tag === 'PROPN'
      ? words.titles.address.has(norm.replace(/\.$/, '')) || isHuman(noun, words)
      : isHuman(noun, words) || looksHuman(noun, words)
  return form !== 'plural' && human && !words.personNouns.kin.has(noun)
}

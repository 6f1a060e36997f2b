import type { Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { bareWord } from './bare-word.js'

/** Whether a word is written like a part of a name. */
export function isCapitalised(token: Word, words: SourceLexicon): boolean {
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || token.norm.startsWith("'")) return false
  if (words.nameParts.never.has(bareWord(token))) return false
  switch (token.tag) {
    case 'DET':
    case 'AUX':
    case 'SCONJ':
    case 'CCONJ':
    case 'PART':
      return false
    case 'PRON':
      // a tagger may take an unknown surname for a pronoun
      return !isPronoun(token.norm, words)
    default:
      return true
  }
}

function isPronoun(norm: string, { pronouns: p }: SourceLexicon): boolean {
  return (
    norm.length < 4 ||
    [p.female, p.male, p.neuter, p.plural, p.first, p.second, p.relative, p.indefinite, p.possessive].some((set) =>
      set.has(norm),
    ) ||
    /^(?:any|every|some|no)(?:one|body|thing)$|^(?:this|that|these|those|what|whatever|whoever|there|such|much|enough|less|more|none)$/.test(
      norm,
    )
  )
}

import type { Word } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { safeForms } from '../lexicon/safe-forms.js'
import { indexNouns } from './index-nouns.js'
import { indexVerbs } from './index-verbs.js'

/** Whether a tagged sentence may hold a cue, so that it needs a tree. */
export function mayReport(words: readonly Word[], lexicon: Lexicon): boolean {
  const verbs = indexVerbs(lexicon)
  const nouns = indexNouns(lexicon)
  return words.some(
    (word) =>
      verbs.has(word.lemma) ||
      verbs.has(word.norm) ||
      safeForms.has(word.norm) ||
      word.kind === 'quote' ||
      nouns.has(word.lemma) ||
      word.norm === 'according' ||
      word.norm.endsWith('edly'),
  )
}

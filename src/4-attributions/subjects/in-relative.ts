import type { ParsedDocument, Word } from '../../layers.js'
import { relativePronouns } from '../../lexicon/relative-pronouns.js'
import { climbPhrase, isNominal } from '../phrases/climb-phrase.js'
import { skipTimeBack } from '../phrases/skip-time.js'
import { phraseOf } from './phrase-of.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART', 'ADP', 'SYM'])

/** "what | Haim | described", "which | the mayor of Brill | called": whatever the tree made of the pronoun. */
export const inRelative: SubjectRule = {
  id: 'subject/in-relative',
  words: 'the phrase between a relative pronoun and the verb',
  examples: [
    { text: 'The harbour, which the mayor of Brill called a ruin, is old.', mention: 'the mayor of Brill' },
    { text: 'He did what the mayor on Monday described as a favour.', mention: 'the mayor' },
  ],
  find: (view) => phraseOf(view, findInRelative(view)),
}

function findInRelative({ document, start }: SubjectView): Word | undefined {
  const end = skipTimeBack(document, start)
  const last = document.tokens[end - 1]
  if (!isNominal(last) || (last && relativePronouns.has(last.norm))) return undefined
  let at = end - 1
  while (isInside(document.tokens[at], last)) at -= 1
  const pronoun = document.tokens[at]
  return pronoun?.sentence === last?.sentence && opensRelative(pronoun) ? climbWithin(document, last, at) : undefined
}

function isInside(word: Word | undefined, last: Word | undefined): boolean {
  return word !== undefined && word.sentence === last?.sentence && phrase.has(word.tag) && !opensRelative(word)
}

function opensRelative(word: Word | undefined): boolean {
  return word !== undefined && (word.norm === 'what' || word.norm === 'which' || word.norm === 'whom')
}

function climbWithin(document: ParsedDocument, last: Word | undefined, pronoun: number): Word | undefined {
  const top = climbPhrase(document, last)
  return top && top.index > pronoun ? top : last
}

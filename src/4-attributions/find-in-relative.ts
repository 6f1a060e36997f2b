import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { relativePronouns } from '../lexicon/relative-pronouns.js'
import { climbPhrase, isNominal } from './climb-phrase.js'
import { skipTimeBack } from './skip-time.js'

const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART', 'ADP', 'SYM'])

/** "what | Doe | described", "which the mayor of Brill called": the phrase between the pronoun and the verb, whatever the tree made of the pronoun. */
export function findInRelative(document: ParsedDocument, cue: CueCandidate): Word | undefined {
  const end = skipTimeBack(document, cue.tokens[0] ?? cue.head)
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

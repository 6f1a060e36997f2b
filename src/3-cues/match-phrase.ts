import type { Word } from '../layers.js'
import type { ReportingPhrase } from '../lexicon/reporting-phrases.js'
import { oncePer } from '../match/once-per.js'

interface Pattern {
  readonly phrase: ReportingPhrase
  readonly words: readonly string[]
}

/** A phrase of the lexicon, and of how many words it is. */
export interface PhraseMatch {
  readonly phrase: ReportingPhrase
  readonly length: number
}

/** The reporting phrase that begins at a word. */
export function matchPhrase(
  phrases: readonly ReportingPhrase[],
  words: readonly Word[],
  at: number,
): PhraseMatch | undefined {
  const pattern = indexPhrases(phrases)
    .get(words[at]?.norm ?? '')
    ?.find((one) => one.words.every((word, offset) => words[at + offset]?.norm === word))
  if (!pattern) return undefined
  const { length } = pattern.words
  return pattern.phrase.setOff && !isSetOff(words, at, length) ? undefined : { phrase: pattern.phrase, length }
}

/** Behind a mark or at the start of a sentence, and before an article or a name. */
function isSetOff(words: readonly Word[], at: number, length: number): boolean {
  const [before, first, next] = [words[at - 1], words[at], words[at + length]]
  const marked = before?.sentence !== first?.sentence || before?.tag === 'PUNCT'
  return marked && (next?.tag === 'DET' || next?.tag === 'PROPN')
}

const indexPhrases = oncePer((phrases: readonly ReportingPhrase[]) => {
  const byFirst = new Map<string, Pattern[]>()
  for (const phrase of phrases) {
    const words = phrase.phrase.split(' ')
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, words }])
  }
  return byFirst
})

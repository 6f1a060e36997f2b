import type { Word } from '../layers.js'
import { rumouringVerbs } from '../lexicon/rumouring-verbs.js'

const subjects: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'])

/** "is believed | to be ill", "it is understood | that", "it is understood | two are ill": a participle by which somebody who is not named may have said so. */
export function opensRumour(words: readonly Word[], at: number): boolean {
  const { form, lemma } = words[at] as Word
  if (form !== 'participle' || !rumouringVerbs.has(lemma)) return false
  const [before, next] = [words[at - 2], words[at + 1]]
  return next?.norm === 'to' || next?.norm === 'that' || (before?.norm === 'it' && subjects.has(next?.tag ?? ''))
}

import type { Word } from '../layers.js'
import { rumouringVerbs } from '../lexicon/rumouring-verbs.js'

/** "is believed | to be ill", "it is understood | that": a participle by which somebody who is not named may have said so. */
export function opensRumour({ form, lemma }: Word, next: Word | undefined): boolean {
  return form === 'participle' && rumouringVerbs.has(lemma) && (next?.norm === 'to' || next?.norm === 'that')
}

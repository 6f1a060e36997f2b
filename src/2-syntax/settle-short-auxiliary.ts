import type { GrowingWord } from './parse-document.js'

/** Tell the "'s" and "'d" of "has lied" and "had lied" from those of "is told" and "would lie", which the tree knows. */
export function settleShortAuxiliary(word: GrowingWord, head: GrowingWord | undefined): void {
  if (word.tag !== 'AUX' || word.relation !== 'aux' || head === undefined) return
  const isPerfect = head.form === 'participle'
  const letter = word.norm.length === 2 ? word.norm[1] : ''
  if (letter === 's') word.lemma = isPerfect ? 'have' : 'be'
  else if (letter === 'd') word.lemma = isPerfect ? 'have' : 'would'
}

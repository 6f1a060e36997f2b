import type { Word } from '../layers.js'

const farthest = 12

/** Whether a word is a grammatical subject; in a sentence without a tree, whether it stands before the first verb. */
export function isSubject(tokens: readonly Word[], at: number): boolean {
  const { relation, tag, sentence, head } = tokens[at] as Word
  // "the agency, the Harbour Board, has"
  if (relation === 'conj' || relation === 'appos') return tokens[head]?.relation.startsWith('nsubj') === true
  if (relation) return relation.startsWith('nsubj')
  for (let before = at - 1; before >= 0 && tokens[before]?.sentence === sentence; before -= 1)
    if (at - before > farthest || tokens[before]?.tag === 'VERB') return false
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON'
}

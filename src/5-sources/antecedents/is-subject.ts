import type { Word } from '../../layers.js'

const farthest = 12
/** "For years | Orr" */
const spans: ReadonlySet<string> = new Set(['hours', 'days', 'weeks', 'months', 'years', 'decades'])
const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])

/** Whether a word is a grammatical subject; in a sentence without a tree, whether it stands before the first verb. */
export function isSubject(tokens: readonly Word[], at: number): boolean {
  const { relation, tag, sentence, head, quotation } = tokens[at] as Word
  // "the agency, the Harbour Board, has"
  if (relation === 'conj' || relation === 'appos') return tokens[head]?.relation.startsWith('nsubj') === true
  // "Orr, chairman of the board, didn't": in news nobody is addressed outside quotation marks
  if (relation === 'vocative') return quotation < 0
  if (relation) return relation.startsWith('nsubj')
  let before = at - 1
  const inside = () => tokens[before]?.sentence === sentence
  while (inside() && phrase.has(tokens[before]?.tag ?? '') && !spans.has(tokens[before]?.norm ?? '')) before -= 1
  // "of the rebel group"
  if (inside() && tokens[before]?.tag === 'ADP') return false
  for (; before >= 0 && inside(); before -= 1)
    if (at - before > farthest || tokens[before]?.tag === 'VERB') return false
  // "One of the boys"
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || (tag === 'NUM' && tokens[at + 1]?.norm === 'of')
}

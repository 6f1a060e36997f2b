import type { ParsedDocument, Word } from '../layers.js'
import { voicingVerbs } from '../lexicon/voicing-verbs.js'

/** What ties a feeling to what it is about. */
const ties: ReadonlySet<string> = new Set(['about', 'over', 'at', 'with', 'in', 'for'])

/** What turns the claim round, so that it is told with it. */
const doubts: ReadonlySet<string> = new Set(['doubt', 'skepticism', 'scepticism', 'disbelief'])

/** "expressed | concern | that", "voiced | grave fears about | it": the feeling that a verb only puts into words, where it is nobody's and not counted. */
export function findFeeling({ tokens }: ParsedDocument, { index, lemma, sentence }: Word): readonly number[] {
  if (!voicingVerbs.has(lemma)) return []
  const noun = tokens[index + 1]?.tag === 'ADJ' ? index + 2 : index + 1
  const next = tokens[noun + 1]
  if (tokens[noun]?.tag !== 'NOUN' || doubts.has(tokens[noun].lemma) || next?.sentence !== sentence) return []
  const last = ties.has(next.norm) ? noun + 1 : next.norm === 'that' ? noun : index
  return Array.from({ length: last - index }, (_, offset) => index + 1 + offset)
}

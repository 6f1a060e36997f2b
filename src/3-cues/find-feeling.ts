import type { ParsedDocument, Word } from '../layers.js'
import { voicingVerbs } from '../lexicon/voicing-verbs.js'

/** What ties a feeling to what it is about. */
const ties: ReadonlySet<string> = new Set(['about', 'over', 'at', 'with', 'in', 'for'])

/** "expressed | concern | that", "voiced | support for | the plan": the feeling that a verb only puts into words; "deep concern about" is what is said. */
export function findFeeling({ tokens }: ParsedDocument, { index, lemma, sentence }: Word): readonly number[] {
  const [noun, next] = tokens.slice(index + 1, index + 3)
  if (!voicingVerbs.has(lemma) || noun?.tag !== 'NOUN' || next?.sentence !== sentence) return []
  if (ties.has(next.norm)) return [noun.index, next.index]
  return next.norm === 'that' ? [noun.index] : []
}

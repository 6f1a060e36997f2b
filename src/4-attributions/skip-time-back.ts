import type { ParsedDocument } from '../layers.js'
import { timeWords } from '../lexicon/time-words.js'

const openers: ReadonlySet<string> = new Set(['on', 'this', 'last', 'late', 'early', 'earlier'])

/** Step back over a time before a verb: "Doe | on Tuesday said", "the party | this week announced". */
export function skipTimeBack({ tokens }: ParsedDocument, from: number): number {
  let first = from
  while (timeWords.has(tokens[first - 1]?.norm ?? '')) first -= 1
  if (first === from) return from
  while (openers.has(tokens[first - 1]?.norm ?? '')) first -= 1
  return first
}

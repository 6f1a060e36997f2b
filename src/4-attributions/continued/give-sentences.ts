import type { ParsedDocument, Range, Sentence } from '../../layers.js'
import { spanOfRange } from '../../match/spans.js'
import type { Reading } from '../reading.js'

/** Which sentences go on with the report before them. */
export interface Continuation {
  readonly ruleId: string
  /** The sentence in which a report ends that may go on; undefined where none may. */
  readonly endOf: (reading: Reading) => number | undefined
  /** What of the sentence behind it belongs to the report; undefined where it says nothing more. */
  readonly read: (sentence: Sentence) => Range | undefined
}

/** Give sentences to the reports that end in the sentence before, in the same paragraph. */
export function giveSentences<R extends Reading>(
  document: ParsedDocument,
  readings: readonly R[],
  { ruleId, endOf, read }: Continuation,
): readonly R[] {
  const ending = new Map(readings.map((reading, index) => [endOf(reading), index]))
  const growth = new Map<number, Range>()
  for (const sentence of document.sentences) {
    const before = document.sentences[sentence.index - 1]
    const index = before?.block === sentence.block ? ending.get(before.index) : undefined
    const range = index === undefined ? undefined : read(sentence)
    if (index !== undefined && range) growth.set(index, range)
  }
  if (growth.size === 0) return readings
  return readings.map((reading, index) => {
    const range = growth.get(index)
    if (!range) return reading
    const step = { ruleId, words: spanOfRange(document, range).text.slice(0, 40) }
    return { ...reading, content: [...reading.content, range], steps: [...reading.steps, step] }
  })
}

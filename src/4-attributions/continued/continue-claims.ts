import type { ParsedDocument, Range, Sentence } from '../../layers.js'
import type { Reading } from '../reading.js'
import { giveSentences } from './give-sentences.js'

const pointing: ReadonlySet<string> = new Set(['that', 'this', 'those', 'these', 'they'])
const including: ReadonlySet<string> = new Set(['include', 'includes', 'included'])

/**
 * Give a sentence that illustrates a claim to whoever made it: "She said the mills are old. One, for example, is a ruin."
 *
 * Only where the form shows it, and the sentence, in the same paragraph, reports nothing of its own.
 */
export function continueClaims<R extends Reading>(document: ParsedDocument, readings: readonly R[]): readonly R[] {
  const reporting = new Set(readings.map(({ cue }) => document.tokens[cue.head]?.sentence))
  return giveSentences(document, readings, {
    ruleId: 'content/illustrated',
    endOf: (reading) => sentenceOfEnd(document, reading),
    read: (sentence) => (reporting.has(sentence.index) ? undefined : findIllustration(document, sentence)),
  })
}

/** The sentence in which the words of somebody's report end, outside quotations; undefined where there is none. */
function sentenceOfEnd(document: ParsedDocument, { cue, mention, content }: Reading): number | undefined {
  const last = document.tokens[(content.at(-1)?.end ?? 0) - 1]
  const outside = document.tokens[cue.head]?.quotation === -1 && last?.quotation === -1
  return outside && mention.ranges.length > 0 && cue.kind !== 'adverb' ? last.sentence : undefined
}

/** "For example, …", "One, for instance, …", "That includes …", outside quotations, without the stop. */
function findIllustration({ tokens }: ParsedDocument, { tokens: { first, end } }: Sentence): Range | undefined {
  const words = tokens.slice(first, end)
  if (words.some(({ quotation }) => quotation >= 0)) return undefined
  const points = pointing.has(words[0]?.norm ?? '') && including.has(words[1]?.norm ?? '')
  const gives = words.some(
    ({ norm }, at) => norm === 'for' && ['example', 'instance'].includes(words[at + 1]?.norm ?? ''),
  )
  return points || gives ? { first, end: words.at(-1)?.norm === '.' ? end - 1 : end } : undefined
}

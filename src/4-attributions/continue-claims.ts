import type { ParsedDocument, Sentence } from '../layers.js'
import type { Reading } from './reading.js'

const pointing: ReadonlySet<string> = new Set(['that', 'this', 'those', 'these', 'they'])
const including: ReadonlySet<string> = new Set(['include', 'includes', 'included'])

/**
 * Give a sentence that illustrates a claim to whoever made it: "She said the mills are old. One, for example, is a ruin."
 *
 * Only where the form shows it, and the sentence, in the same paragraph, reports nothing of its own.
 */
export function continueClaims<R extends Reading>(document: ParsedDocument, readings: readonly R[]): readonly R[] {
  const reporting = new Set(readings.map(({ cue }) => document.tokens[cue.head]?.sentence))
  const ending = new Map(readings.map((reading, index) => [sentenceOfEnd(document, reading), index]))
  const growth = new Map<number, Sentence>()
  for (const sentence of document.sentences) {
    const before = document.sentences[sentence.index - 1]
    if (before?.block !== sentence.block || reporting.has(sentence.index) || !illustrates(document, sentence)) continue
    const index = ending.get(before.index)
    if (index !== undefined) growth.set(index, sentence)
  }
  if (growth.size === 0) return readings
  return readings.map((reading, index) => {
    const sentence = growth.get(index)
    if (!sentence) return reading
    const { first, end } = sentence.tokens
    const stop = document.tokens[end - 1]?.norm === '.' ? end - 1 : end
    const words = sentence.span.text.slice(0, 40)
    return {
      ...reading,
      content: [...reading.content, { first, end: stop }],
      steps: [...reading.steps, { ruleId: 'content/illustrated', words }],
    }
  })
}

/** The sentence in which the words of somebody's report end, outside quotations; -1 where there is none. */
function sentenceOfEnd(document: ParsedDocument, { cue, mention, content }: Reading): number {
  const last = document.tokens[(content.at(-1)?.end ?? 0) - 1]
  const outside = document.tokens[cue.head]?.quotation === -1 && last?.quotation === -1
  return outside && mention.ranges.length > 0 && cue.kind !== 'adverb' ? last.sentence : -1
}

/** "For example, …", "One, for instance, …", "That includes …", outside quotations. */
function illustrates({ tokens }: ParsedDocument, { tokens: { first, end } }: Sentence): boolean {
  const words = tokens.slice(first, end)
  if (words.some(({ quotation }) => quotation >= 0)) return false
  if (pointing.has(words[0]?.norm ?? '') && including.has(words[1]?.norm ?? '')) return true
  return words.some(({ norm }, at) => norm === 'for' && ['example', 'instance'].includes(words[at + 1]?.norm ?? ''))
}

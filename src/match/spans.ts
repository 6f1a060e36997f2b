import type { Document, Range } from '../layers.js'
import type { Span } from '../types.js'

/** Cut a span out of the text. All spans are made here. */
export function spanAt(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}

/** The words of a token range, without the white space around them. */
export function spanOfRange(document: Document, { first, end }: Range): Span {
  const start = document.tokens[first]?.start ?? document.text.length
  const last = end > first ? document.tokens[end - 1] : undefined
  return spanAt(document.text, start, last ? last.end : start)
}

/** A token range as it reads: no markup of the file, one space for any white space. */
export function wordsOfRange({ tokens }: Document, { first, end }: Range): string {
  let read = tokens[first]?.text ?? ''
  for (let at = first + 1; at < end; at += 1) read += (tokens[at]?.spaceBefore ? ' ' : '') + (tokens[at]?.text ?? '')
  return read
}

/** One span for each run of neighbouring tokens. */
export function spansOfTokens(document: Document, tokens: readonly number[]): readonly Span[] {
  return rangesOf(tokens).map((range) => spanOfRange(document, range))
}

/** The token indexes from one up to another, which is not among them. */
export function indexesOf(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset)
}

/** Join neighbouring token indexes into ranges. */
export function rangesOf(tokens: readonly number[]): readonly Range[] {
  const ranges: Range[] = []
  for (const token of tokens) {
    const last = ranges.at(-1)
    if (last && last.end === token) ranges[ranges.length - 1] = { first: last.first, end: token + 1 }
    else ranges.push({ first: token, end: token + 1 })
  }
  return ranges
}

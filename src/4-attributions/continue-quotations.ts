import type { ParsedDocument, QuotedRange, Range } from '../layers.js'
import type { Reading } from './reading.js'

/**
 * Give a quotation without words of its own to the speaker before it: '"A," she said. "B."'
 * It must begin the sentence right after the report, in the same paragraph, or re-open the quotation at the next one.
 */
export function continueQuotations(document: ParsedDocument, readings: readonly Reading[]): readonly Reading[] {
  const outer = readings.filter(({ cue }) => document.tokens[cue.head]?.quotation === -1)
  const claimed = new Set(
    outer.flatMap(({ content }) => content.flatMap((range) => quotationsIn(document, range.first, range.end))),
  )
  const grown = [...readings]
  for (const quotation of document.quotations) {
    if (quotation.depth > 1 || claimed.has(quotation.index) || !standsAlone(document, quotation)) continue
    const index = findSpeaking(document, grown, quotation)
    const reading = grown[index]
    if (!reading) continue
    claimed.add(quotation.index)
    const step = { ruleId: 'content/continued', words: quotation.span.text.slice(0, 40) }
    grown[index] = { ...reading, content: [...reading.content, quotation.tokens], steps: [...reading.steps, step] }
  }
  return grown
}

/** Whole sentences between marks, nothing outside. */
function standsAlone(document: ParsedDocument, { tokens }: QuotedRange): boolean {
  const first = document.sentences[document.tokens[tokens.first]?.sentence ?? -1]
  const last = document.sentences[document.tokens[tokens.end - 1]?.sentence ?? -1]
  return (
    first?.tokens.first === tokens.first &&
    last !== undefined &&
    last.tokens.end - tokens.end <= 1 &&
    tokens.end - tokens.first > 3
  )
}

/** The reading that the sentence before reports, one with quoted words first; across paragraphs only a quotation goes on. */
function findSpeaking(document: ParsedDocument, readings: readonly Reading[], quotation: QuotedRange): number {
  const before = (document.tokens[quotation.tokens.first]?.sentence ?? 0) - 1
  const [there, here] = [document.sentences[before], document.sentences[before + 1]]
  if (!there || !here) return -1
  const paragraph = document.blocks[here.block]
  const crosses = there.block !== here.block
  if (crosses && !(paragraph && fills(quotation, paragraph.tokens) && here.block === there.block + 1)) return -1
  const ends = (reading: Reading) => endsIn(document, reading, before)
  const quoted = readings.findLastIndex((reading) => ends(reading) && isQuoted(document, reading))
  return quoted >= 0 || crosses ? quoted : readings.findLastIndex(ends)
}

function fills(quotation: QuotedRange, { first, end }: Range): boolean {
  return quotation.tokens.first === first && quotation.tokens.end >= end - 1
}

function endsIn(document: ParsedDocument, { content, cue }: Reading, sentence: number): boolean {
  const end = Math.max(cue.head, ...content.map((range) => range.end - 1))
  return document.tokens[end]?.sentence === sentence && document.tokens[cue.head]?.quotation === -1
}

function isQuoted(document: ParsedDocument, { content }: Reading): boolean {
  return content.some((range) => quotationsIn(document, range.first, range.end).length > 0)
}

function quotationsIn(document: ParsedDocument, first: number, end: number): readonly number[] {
  const found = new Set<number>()
  for (let at = first; at < end; at += 1) {
    const quotation = document.tokens[at]?.quotation ?? -1
    if (quotation >= 0) found.add(quotation)
  }
  return [...found]
}

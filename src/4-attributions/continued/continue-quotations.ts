import type { ParsedDocument, QuotedRange, Range } from '../../layers.js'
import { givenNames } from '../../lexicon/given-names.js'
import type { Step } from '../../types.js'
import type { Reading } from '../reading.js'

/** Share of its uses from which a verb mostly says something. */
const mostly = 0.85
/** Given names for which a pronoun does not stand. */
const otherNames: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['he', givenNames.female],
  ['she', givenNames.male],
])

/**
 * Give a quotation without words of its own to the speaker before it: '"A," she said. "B."'
 * It must begin the sentence right after the report or after one about the speaker, in the same paragraph, or re-open the quotation
 * at the next one.
 */
export function continueQuotations<R extends Reading>(document: ParsedDocument, readings: readonly R[]): readonly R[] {
  const outer = readings.filter(({ cue }) => document.tokens[cue.head]?.quotation === -1)
  const claimed = new Set(
    outer.flatMap(({ content }) => content.flatMap((range) => quotationsIn(document, range.first, range.end))),
  )
  const growth = new Map<number, { readonly content: Range[]; readonly steps: Step[] }>()
  const ending = indexByLastSentence(document, readings)
  for (const quotation of document.quotations) {
    if (quotation.depth > 1 || claimed.has(quotation.index) || !standsAlone(document, quotation)) continue
    const isQuoted = (index: number) => growth.has(index) || holdsQuotation(document, readings[index])
    const index = findSpeaking(document, readings, ending, quotation, isQuoted)
    if (index < 0) continue
    claimed.add(quotation.index)
    const more = growth.get(index) ?? { content: [], steps: [] }
    more.content.push(quotation.tokens)
    more.steps.push({ ruleId: 'content/continued', words: quotation.span.text.slice(0, 40) })
    growth.set(index, more)
    enter(ending, document.tokens[quotation.tokens.end - 1]?.sentence, index)
  }
  return readings.map((reading, index) => {
    const more = growth.get(index)
    if (!more) return reading
    return { ...reading, content: [...reading.content, ...more.content], steps: [...reading.steps, ...more.steps] }
  })
}

/** Readings whose cue stands outside quotations, by the sentence in which their words end. */
function indexByLastSentence(document: ParsedDocument, readings: readonly Reading[]): Map<number, number[]> {
  const ending = new Map<number, number[]>()
  for (const [index, { content, cue }] of readings.entries()) {
    if (document.tokens[cue.head]?.quotation !== -1) continue
    const end = content.reduce((last, range) => Math.max(last, range.end - 1), cue.head)
    enter(ending, document.tokens[end]?.sentence, index)
  }
  return ending
}

function enter(ending: Map<number, number[]>, sentence: number | undefined, index: number): void {
  if (sentence === undefined) return
  const there = ending.get(sentence)
  if (there) there.push(index)
  else ending.set(sentence, [index])
}

/** Whole sentences between marks, nothing outside; a heading between marks is the editor's. */
function standsAlone(document: ParsedDocument, { tokens }: QuotedRange): boolean {
  const first = document.sentences[document.tokens[tokens.first]?.sentence ?? -1]
  const last = document.sentences[document.tokens[tokens.end - 1]?.sentence ?? -1]
  return (
    first?.tokens.first === tokens.first &&
    document.blocks[first.block]?.kind !== 'crosshead' &&
    last !== undefined &&
    last.tokens.end - tokens.end <= 1 &&
    tokens.end - tokens.first > 3
  )
}

/** The reading that the sentence before reports, one with quoted words first; across paragraphs only what somebody said goes on. */
function findSpeaking(
  document: ParsedDocument,
  readings: readonly Reading[],
  ending: ReadonlyMap<number, readonly number[]>,
  quotation: QuotedRange,
  isQuoted: (index: number) => boolean,
): number {
  const before = (document.tokens[quotation.tokens.first]?.sentence ?? 0) - 1
  const [there, here] = [document.sentences[before], document.sentences[before + 1]]
  if (!there || !here) return -1
  const paragraph = document.blocks[here.block]
  const crosses = there.block !== here.block
  if (crosses && !(paragraph && fills(quotation, paragraph.tokens) && here.block === there.block + 1)) return -1
  const speaking = ending.get(before) ?? []
  if (speaking.length === 0 && !crosses) {
    const earlier = ending.get(before - 1) ?? []
    return earlier.findLast((index) => isQuoted(index) && isToldOf(document, readings[index], before)) ?? -1
  }
  const quoted = speaking.findLast(isQuoted)
  return quoted ?? (crosses ? speaking.findLast((index) => isSaying(readings[index])) : speaking.at(-1)) ?? -1
}

/** "The mayor said that …": somebody says a clause, with a verb that hardly does anything else. */
function isSaying(reading: Reading | undefined): boolean {
  if (!reading || reading.mention.ranges.length === 0 || reading.share < mostly) return false
  return reading.frame === 'clause' || reading.frame === 'parenthetical'
}

/** '"A," said Doe. Ms. Doe spoke softly. "B."': the sentence between begins with the speaker, who has a name. */
function isToldOf({ tokens, sentences }: ParsedDocument, reading: Reading | undefined, at: number): boolean {
  const [before, sentence] = sentences.slice(at - 1, at + 1)
  const [range] = reading?.mention.ranges ?? []
  if (!before || !sentence || !range || before.block !== sentence.block) return false
  const { first } = sentence.tokens
  const names = tokens.slice(range.first, range.end).flatMap(({ norm, tag }) => (tag === 'PROPN' ? norm : []))
  const opens = tokens.slice(first, first + 2).some(({ norm, tag }) => tag === 'PROPN' && names.includes(norm))
  return opens || (names.length > 0 && mayStandFor(tokens[first]?.norm ?? '', names))
}

/** "he" for "John Doe"; "she" is somebody else. */
function mayStandFor(pronoun: string, names: readonly string[]): boolean {
  const others = otherNames.get(pronoun)
  return others !== undefined && !names.some((name) => others.has(name))
}

function fills(quotation: QuotedRange, { first, end }: Range): boolean {
  return quotation.tokens.first === first && quotation.tokens.end >= end - 1
}

function holdsQuotation(document: ParsedDocument, reading: Reading | undefined): boolean {
  return reading?.content.some((range) => quotationsIn(document, range.first, range.end).length > 0) ?? false
}

function quotationsIn(document: ParsedDocument, first: number, end: number): readonly number[] {
  const found = new Set<number>()
  for (let at = first; at < end; at += 1) {
    const quotation = document.tokens[at]?.quotation ?? -1
    if (quotation >= 0) found.add(quotation)
  }
  return [...found]
}

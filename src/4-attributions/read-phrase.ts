import type { CueCandidate, ParsedDocument, Range } from '../layers.js'
import { subtree } from '../match/tree.js'
import type { Context } from './context.js'
import { findContentEnd } from './find-content-end.js'
import type { Mention, Reading } from './reading.js'
import { toSourcePhrase } from './to-source-phrase.js'

const noMention: Mention = { ranges: [], heads: [] }

/** Read a fixed phrase: "According to the ministry, …", "… , according to the ministry", "has reportedly left". */
export function readPhrase(context: Context, cue: CueCandidate): Reading | null {
  return cue.kind === 'adverb' ? readAdverb(context, cue) : readPreposition(context, cue)
}

function readPreposition(context: Context, cue: CueCandidate): Reading | null {
  const { document } = context
  const first = document.tokens[cue.head]
  const last = cue.tokens.at(-1) ?? cue.head
  const sentence = document.sentences[first?.sentence ?? -1]
  if (!first || !sentence) return null
  const object = findObject(document, cue, last)
  if (object < 0) return null
  const phrase = toSourcePhrase(document, object, cue)
  const mention: Mention = {
    ...phrase,
    ranges: phrase.ranges.map((range) => cutFronted(document, range, last, sentence.tokens.first)),
  }
  const end = mention.ranges[0]?.end ?? last + 1
  const around = document.quotations[first.quotation]
  const start = around ? Math.max(sentence.tokens.first, around.tokens.first + 1) : sentence.tokens.first
  const before = contentBefore(document, start, cue.head)
  const after =
    document.tokens[end]?.norm === ',' || isQuote(document, end)
      ? contentAfter(context, cue, isQuote(document, end) ? end : end + 1)
      : null
  const content = [
    before,
    before && !isHalf(document, before) && !isQuote(document, after?.first ?? -1) ? null : after,
  ].filter((range) => range !== null)
  if (content.length === 0) return null
  return reading(cue, content, mention, first.text)
}

function findObject(document: ParsedDocument, cue: CueCandidate, last: number): number {
  const governor = document.tokens[cue.head]?.head ?? -1
  if (governor > last) return governor
  for (let at = last + 1; at < last + 8; at += 1) {
    const word = document.tokens[at]
    if (!word || word.sentence !== document.tokens[last]?.sentence || word.tag === 'PUNCT') return -1
    if (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'PRON') {
      const next = document.tokens[at + 1]
      if (next?.tag !== 'NOUN' && next?.tag !== 'PROPN' && next?.norm !== "'s") return at
    }
  }
  return -1
}

/** A fronted phrase ends at its first comma unless an apposition follows. */
function cutFronted(document: ParsedDocument, range: Range, last: number, sentenceStart: number): Range {
  const from = { first: Math.max(range.first, last + 1), end: range.end }
  if (last - sentenceStart > 4) return from
  for (let at = from.first + 1; at < from.end; at += 1) {
    const word = document.tokens[at]
    if (word?.norm !== ',') continue
    const next = document.tokens[at + 1]
    if (next?.kind === 'quote' || next?.tag === 'PRON') return { first: from.first, end: at }
  }
  return from
}

function contentBefore(document: ParsedDocument, start: number, cue: number): Range | null {
  let end = cue
  while (end > start && document.tokens[end - 1]?.tag === 'PUNCT' && document.tokens[end - 1]?.kind !== 'quote')
    end -= 1
  if (end - start < 2) return null
  const quotation = document.quotations[document.tokens[end - 1]?.quotation ?? -1]
  const first =
    quotation && quotation.parent < 0 && quotation.tokens.first < start && quotation.tokens.end <= cue
      ? quotation.tokens.first
      : start
  return { first, end }
}

function contentAfter(context: Context, cue: CueCandidate, start: number): Range | null {
  const end = findContentEnd(context, cue.head, start)
  return end - start > 1 ? { first: start, end } : null
}

/** Whether the words before have no verb of their own, so that the claim goes on after the phrase. */
function isHalf(document: ParsedDocument, { first, end }: Range): boolean {
  return !document.tokens
    .slice(first, end)
    .some(({ tag, form }) => (tag === 'VERB' || tag === 'AUX') && form !== 'gerund' && form !== 'participle')
}

function isQuote(document: ParsedDocument, at: number): boolean {
  return document.tokens[at]?.kind === 'quote'
}

function readAdverb({ document }: Context, cue: CueCandidate): Reading | null {
  const word = document.tokens[cue.head]
  const sentence = document.sentences[word?.sentence ?? -1]
  if (!word || !sentence) return null
  const verb = document.tokens[word.head]
  const range = verb ? subtree(document, verb.index) : sentence.tokens
  const before = contentBefore(document, range.first, cue.head)
  const after = trimmed(document, cue.head + 1, range.end)
  const short = cue.head - range.first === 1 ? { first: range.first, end: cue.head } : null
  const content = [before ?? short, after].filter((part) => part !== null)
  return content.length > 0 ? reading(cue, content, noMention, word.text) : null
}

function trimmed(document: ParsedDocument, first: number, end: number): Range | null {
  let from = first
  let to = end
  while (to > from && document.tokens[to - 1]?.tag === 'PUNCT' && document.tokens[to - 1]?.kind !== 'quote') to -= 1
  while (from < to && document.tokens[from]?.norm === ',') from += 1
  return to > from ? { first: from, end: to } : null
}

function reading(cue: CueCandidate, content: readonly Range[], mention: Mention, words: string): Reading {
  const confidence = (cue.frames.parenthetical ?? 0) / 100
  const steps = [{ ruleId: cue.ruleId, words }]
  return { cue, frame: 'parenthetical', content, mention, recipient: null, confidence, steps }
}

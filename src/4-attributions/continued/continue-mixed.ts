import type { CueCandidate, ParsedDocument, Range, Sentence, Word } from '../../layers.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { isInfinitive } from '../../match/is-infinitive.js'
import type { Reading } from '../reading.js'
import { giveSentences } from './give-sentences.js'

/** Share of the words of a sentence that must be quoted, and the fewest of them. */
const mostly = 0.5
const fewest = 4
/** What may open a sentence whose quotation follows a comma; "Roe shot back, “…”" names another speaker. */
const adverbial: ReadonlySet<string> = new Set(['ADV', 'ADP', 'CCONJ', 'SCONJ'])

/**
 * Give a sentence that is quoted for the most part to whoever is quoted in the sentence before it: '"We stay," Doe said. Now "the
 * town is ours."'
 *
 * Only in the same paragraph, and where the reporter's own words in it hold nothing that could report.
 */
export function continueMixed<R extends Reading>(
  document: ParsedDocument,
  cues: readonly CueCandidate[],
  readings: readonly R[],
): readonly R[] {
  const reporting = new Set([
    ...cues.flatMap(({ head }) => sentenceOf(document, head)),
    ...readings
      .filter(({ cue }) => document.tokens[cue.head]?.quotation === -1)
      .flatMap(({ content }) => content.map(({ first }) => document.tokens[first]?.sentence)),
  ])
  return giveSentences(document, readings, {
    ruleId: 'content/continued-mixed',
    endOf: (reading) => sentenceOfEnd(document, reading),
    read: (sentence) => (reporting.has(sentence.index) ? undefined : findQuoted(document, sentence)),
  })
}

/** The sentence of a verb outside quotations; "“they like him” to support him" reports nothing. */
function sentenceOf(document: ParsedDocument, at: number): readonly number[] {
  const word = document.tokens[at]
  return word?.quotation === -1 && !isInfinitive(document, word) ? [word.sentence] : []
}

/** The sentence in which a report of somebody's quoted words ends; undefined where there is none. */
function sentenceOfEnd(document: ParsedDocument, { cue, mention, content }: Reading): number | undefined {
  const quoted = content.some(({ first, end }) => document.tokens.slice(first, end).some(isQuoted))
  if (!quoted || document.tokens[cue.head]?.quotation !== -1 || mention.ranges.length === 0) return undefined
  const last = Math.max(cue.head, ...content.map(({ end }) => end - 1))
  return document.tokens[last]?.sentence
}

/** The sentence, with the rest of a quotation that goes on behind it; undefined where too little is quoted. */
function findQuoted(document: ParsedDocument, { tokens: { first, end } }: Sentence): Range | undefined {
  const words = document.tokens.slice(first, end).filter(({ kind }) => kind === 'word')
  const quoted = words.filter(isQuoted)
  if (!words[0] || quoted.length < Math.max(fewest, mostly * words.length)) return undefined
  const opens = document.quotations[words[0].quotation]?.tokens.first === first
  if (opens ? isLedOut(document, words[0], end) : words[0].index !== first || isLedIn(document, words[0], quoted[0]))
    return undefined
  const last = document.tokens[end - 1]
  const close = document.quotations[quoted.at(-1)?.quotation ?? -1]?.tokens.end ?? end
  return { first, end: close > end ? close : last?.norm === '.' && !isQuoted(last) ? end - 1 : end }
}

/** "Roe shot back, “…”", "A paper put it so: “…”", "Roe's answer was “…”", "The film was “The …”": somebody else speaks, or nobody. */
function isLedIn({ tokens }: ParsedDocument, opener: Word | undefined, quoted: Word | undefined): boolean {
  if (!opener || !quoted || opener === quoted) return true
  const lead = tokens.slice(opener.index, quoted.index - 1)
  const mark = lead.at(-1)?.norm
  if (lead.some(({ tag }) => tag === 'PROPN') || (lead.at(-1)?.lemma === 'be' && /^\p{Lu}/u.test(quoted.text)))
    return true
  return mark === ':' || (mark === ',' && !(adverbial.has(opener.tag) && lead.every(({ tag }) => tag !== 'VERB')))
}

/** "“…,” Roe shot back": a comma inside the marks, then somebody who does something. */
function isLedOut(document: ParsedDocument, opener: Word, end: number): boolean {
  const close = document.quotations[opener.quotation]?.tokens.end ?? end
  if (document.tokens[close - 2]?.norm !== ',') return false
  return document.tokens.slice(close, end).some((word) => isFiniteVerb(document, word))
}

function isQuoted({ quotation }: Word): boolean {
  return quotation >= 0
}

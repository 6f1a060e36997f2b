import type { CueCandidate, Link, Links, ParsedDocument } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { spanOfRange } from '../match/spans.js'
import type { Options } from '../types.js'
import { continueClaims } from './continued/continue-claims.js'
import { continueMixed } from './continued/continue-mixed.js'
import { continueQuotations } from './continued/continue-quotations.js'
import { findChannel } from './find-channel.js'
import { findNonResponses } from './find-non-responses.js'
import { findQuotationKind } from './find-quotation-kind.js'
import { opensThat } from './opens-that.js'
import type { WeighedReading } from './reading.js'
import { readCues } from './readings/read-cues.js'
import { chooseReadings } from './weighing/choose-readings.js'
import { nestReadings } from './weighing/nest-readings.js'

/** The confidence that a report inside another must have. */
const clear = 0.55

/** Tie each cue to what it reports and to the words that name who; keep the readings that hold. */
export function linkAttributions(
  document: ParsedDocument,
  cues: readonly CueCandidate[],
  lexicon: Lexicon,
  options: Options,
): Links {
  const nonResponses = findNonResponses(document, cues)
  const reporting = withoutSilences(document, cues)
  const chosen = chooseReadings(document, readCues(document, reporting, lexicon), options)
  const continued = dropUnsureNested(
    document,
    continueClaims(document, continueMixed(document, cues, continueQuotations(document, chosen))),
  )
  const within = nestReadings(continued)
  return {
    links: continued.map((reading, index) => toLink(document, reading, within[index] ?? -1, options)),
    nonResponses,
  }
}

/**
 * The cues that stand in no "declined to comment", "declined to discuss it" or "declined to confirm or deny it", nor ask what nobody
 * answered, "did not respond to messages asking whether …"; "refused to say that …" tells something, "refused to say who …" does not.
 */
export function withoutSilences(document: ParsedDocument, cues: readonly CueCandidate[]): readonly CueCandidate[] {
  const silences = cues.filter((cue) => cue.class === 'nonresponse')
  const silent = new Set(silences.flatMap((cue) => cue.tokens))
  const unheard = new Set(silences.flatMap((cue) => askedBehind(document, cue)))
  return cues.filter(
    ({ head, tokens, class: kind }) =>
      !silent.has(head) &&
      !isAlternative(document, head, silent) &&
      !(kind === 'question' && unheard.has(head)) &&
      (opensThat(document, (tokens.at(-1) ?? head) + 1) || !tokens.some((token) => silent.has(token))),
  )
}

/** "would not confirm or | deny", "declined to confirm or | deny". */
function isAlternative({ tokens }: ParsedDocument, head: number, silent: ReadonlySet<number>): boolean {
  const or = tokens[head - 1]?.norm
  if (or !== 'or' && or !== 'nor') return false
  return silent.has(head - 2) || (tokens[head - 3]?.norm === 'to' && silent.has(head - 4))
}

/** "did not respond to messages | asking": the gerunds behind it in its clause. */
function askedBehind(document: ParsedDocument, { head, tokens }: CueCandidate): readonly number[] {
  const first = (tokens.at(-1) ?? head) + 1
  const { end = first } = document.sentences[document.tokens[head]?.sentence ?? -1]?.tokens ?? {}
  const words = document.tokens.slice(first, end)
  const mark = words.findIndex(({ tag }) => tag === 'PUNCT')
  return words.slice(0, mark < 0 ? undefined : mark).flatMap(({ form, index }) => (form === 'gerund' ? index : []))
}

/**
 * A report inside another is kept where it is clear and somebody speaks; people hardly ever mark one, so that nothing could be counted.
 * Inside a quotation that nobody is known to speak it is left out: its outer speaker is missing. So is one that holds the words that
 * report it: of "he finds that in it, he said" neither end is known.
 */
function dropUnsureNested(document: ParsedDocument, readings: readonly WeighedReading[]): readonly WeighedReading[] {
  const within = nestReadings(readings)
  return readings.filter(({ cue, mention, content, confidence }, index) => {
    const outer = readings[within[index] ?? -1]
    if (!outer) return (document.tokens[cue.head]?.quotation ?? -1) < 0
    if (content.some(({ first, end }) => first <= outer.cue.head && outer.cue.head < end)) return false
    return (confidence >= clear && mention.ranges.length > 0) || cue.kind === 'adverb'
  })
}

function toLink(document: ParsedDocument, reading: WeighedReading, within: number, { publisher }: Options): Link {
  const { cue, content, mention, recipient, confidence, steps } = reading
  const words = content.map((range) => spanOfRange(document, range).text).join(' … ')
  return {
    cue,
    quotation: findQuotationKind(document, content),
    content,
    mention: mention.ranges,
    mentionHeads: mention.heads,
    within,
    recipient,
    channel: findChannel(document, reading, publisher),
    confidence: Math.round(confidence * 100) / 100,
    trace: [...steps, { ruleId: 'content', words: words.slice(0, 80) }],
  }
}

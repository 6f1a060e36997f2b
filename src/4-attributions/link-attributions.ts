import type { CueCandidate, Link, Links, ParsedDocument } from '../layers.js'
import { spanOfRange } from '../match/spans.js'
import type { Options } from '../types.js'
import { calibrate } from './calibrate.js'
import { chooseReadings } from './choose-readings.js'
import { continueQuotations } from './continue-quotations.js'
import { findChannel } from './find-channel.js'
import { findNonResponses } from './find-non-responses.js'
import { findQuotationKind } from './find-quotation-kind.js'
import { nestReadings } from './nest-readings.js'
import { readCues } from './read-cues.js'
import type { Reading } from './reading.js'

/** Tie each cue to what it reports and to the words that name who; keep the readings that hold. */
export function linkAttributions(document: ParsedDocument, cues: readonly CueCandidate[], options: Options): Links {
  const nonResponses = findNonResponses(document, cues)
  const silent = new Set(cues.filter((cue) => cue.class === 'nonresponse').flatMap((cue) => cue.tokens))
  const reporting = cues.filter((cue) => !silent.has(cue.head))
  const chosen = chooseReadings(document, readCues(document, reporting), options)
  const continued = dropOrphans(document, continueQuotations(document, chosen))
  const within = nestReadings(continued)
  return { links: continued.map((reading, index) => toLink(document, reading, within[index] ?? -1)), nonResponses }
}

/** A report inside a quotation that nobody is known to speak is left out: its outer speaker is missing. */
function dropOrphans(document: ParsedDocument, readings: readonly Reading[]): readonly Reading[] {
  const within = nestReadings(readings)
  return readings.filter(
    ({ cue }, index) => (within[index] ?? -1) >= 0 || (document.tokens[cue.head]?.quotation ?? -1) < 0,
  )
}

function toLink(document: ParsedDocument, reading: Reading, within: number): Link {
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
    channel: findChannel(document, reading),
    confidence: calibrate(cue.kind, confidence),
    trace: [...steps, { ruleId: 'content', words: words.slice(0, 80) }],
  }
}

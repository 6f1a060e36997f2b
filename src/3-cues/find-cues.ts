import type { CueCandidate, Formula, ParsedDocument } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { findNonResponseCues } from './find-non-response-cues.js'
import { findNounCues } from './find-noun-cues.js'
import { findPhraseCues } from './find-phrase-cues.js'
import { findPunctuationCues } from './find-punctuation-cues.js'
import { findVerbCues } from './find-verb-cues.js'
import { outsideFormulas } from './outside-formulas.js'

/**
 * Find the words that may report speech, in document order. Stage 4 decides which of them do.
 *
 * @param formulas Words that only say how a source stands: what reports in them reports nothing.
 */
export function findCues(
  document: ParsedDocument,
  formulas: readonly Formula[],
  lexicon: Lexicon,
): readonly CueCandidate[] {
  const cues = [
    ...findVerbCues(document, lexicon),
    ...findNounCues(document, lexicon),
    ...findNonResponseCues(document),
    ...findPhraseCues(document, lexicon),
    ...findPunctuationCues(document),
  ]
  return outsideLabels(document, outsideFormulas(document, cues, formulas)).toSorted((a, b) => a.head - b.head)
}

/** "ORLIN, when | asked: “…”": nothing reports in the label of a script. */
function outsideLabels(document: ParsedDocument, cues: readonly CueCandidate[]): readonly CueCandidate[] {
  const sentenceOf = ({ head }: CueCandidate) => document.tokens[head]?.sentence ?? -1
  const colons = new Map(cues.flatMap((cue) => (cue.ruleId === 'cue/script' ? [[sentenceOf(cue), cue.head]] : [])))
  return cues.filter((cue) => cue.head >= (colons.get(sentenceOf(cue)) ?? 0))
}

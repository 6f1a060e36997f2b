import type { CueCandidate, ParsedDocument } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { findNonResponseCues } from './find-non-response-cues.js'
import { findNounCues } from './find-noun-cues.js'
import { findPhraseCues } from './find-phrase-cues.js'
import { findPunctuationCues } from './find-punctuation-cues.js'
import { findVerbCues } from './find-verb-cues.js'

/** Find the words that may report speech, in document order. Stage 4 decides which of them do. */
export function findCues(document: ParsedDocument, lexicon: Lexicon): readonly CueCandidate[] {
  return [
    ...findVerbCues(document, lexicon),
    ...findNounCues(document, lexicon),
    ...findNonResponseCues(document),
    ...findPhraseCues(document, lexicon),
    ...findPunctuationCues(document),
  ].sort((a, b) => a.head - b.head)
}

import type { CueCandidate, ParsedDocument } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'

/** Find words that may report speech. */
export function findCues(_document: ParsedDocument, _lexicon: Lexicon): readonly CueCandidate[] {
  return []
}

import type { CueCandidate, Links, ParsedDocument } from '../layers.js'
import type { Options } from '../types.js'

/** Tie each cue to what it reports and to the words that name who. */
export function linkAttributions(_document: ParsedDocument, _cues: readonly CueCandidate[], _options: Options): Links {
  return { links: [], nonResponses: [] }
}

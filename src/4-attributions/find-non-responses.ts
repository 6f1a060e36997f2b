import type { NonResponseLink, ParsedDocument } from '../layers.js'
import type { Reading } from './reading.js'

/** Split off what says that somebody said nothing: "declined to comment", "could not be reached". */
export function findNonResponses(
  _document: ParsedDocument,
  readings: readonly Reading[],
): { readonly readings: readonly Reading[]; readonly nonResponses: readonly NonResponseLink[] } {
  return { readings, nonResponses: [] }
}

import type { Links, ParsedDocument, ResolvedSources } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Options } from '../types.js'

/** Tie each mention to a source. */
export function resolveSources(
  _document: ParsedDocument,
  _links: Links,
  _lexicon: Lexicon,
  _options: Options,
): ResolvedSources {
  return { sources: [], ofLink: [], ofNonResponse: [] }
}

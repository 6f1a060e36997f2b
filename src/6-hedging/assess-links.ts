import type { Links, ParsedDocument } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Hedging } from '../types.js'
import { assessPassage } from './assess-passage.js'

/** Grade each claim, its reporting words included. */
export function assessLinks(document: ParsedDocument, { links }: Links, lexicon: Lexicon): readonly Hedging[] {
  return links.map((link) => assessPassage(document, link.content, lexicon))
}

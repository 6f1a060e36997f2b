import type { ParsedDocument, Range } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Hedging } from '../types.js'

/** Grade the words of some ranges. */
export function assessPassage(_document: ParsedDocument, _ranges: readonly Range[], _lexicon: Lexicon): Hedging {
  return {
    level: 'asserted',
    score: 0,
    polarity: 'affirmed',
    cues: [],
    boosted: false,
    approximate: false,
    conditional: false,
    future: false,
    likelihood: null,
  }
}

import { findCues } from '../../src/3-cues/find-cues.js'
import { findFormulas } from '../../src/3-cues/find-formulas.js'
import { withoutSilences } from '../../src/4-attributions/link-attributions.js'
import type { CueCandidate, ParsedDocument } from '../../src/layers.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'

/** The cues of speech and text that stage 4 would read. */
export function cuesOf(document: ParsedDocument): readonly CueCandidate[] {
  const cues = findCues(document, findFormulas(document, defaultLexicon.sources), defaultLexicon)
  return withoutSilences(document, cues).filter(({ scope }) => scope === 'speech')
}

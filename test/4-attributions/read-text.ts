import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { findCues } from '../../src/3-cues/find-cues.js'
import { findFormulas } from '../../src/3-cues/find-formulas.js'
import type { WeighedReading } from '../../src/4-attributions/reading.js'
import { readCues } from '../../src/4-attributions/readings/read-cues.js'
import type { CueCandidate, ParsedDocument } from '../../src/layers.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'

/** A text with a tree for every sentence, its cues and how each is read and weighed, before any is chosen. */
export function readText(text: string): {
  readonly document: ParsedDocument
  readonly cues: readonly CueCandidate[]
  readonly readings: readonly WeighedReading[]
} {
  const document = parseDocument(readDocument(text), () => true)
  const cues = findCues(document, findFormulas(document, defaultLexicon.sources), defaultLexicon)
  return { document, cues, readings: readCues(document, cues, defaultLexicon) }
}

import type { Formula, Link, ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { findReason } from './find-reason.js'

/** Where an article says that a source asked not to be named, and why. */
export interface Formulas {
  readonly formulas: readonly Formula[]
  /** Per formula: its reason, or null. */
  readonly reasons: readonly (Range | null)[]
  /** Per token: 1 inside a formula that is no adjective. */
  readonly inFormula: Uint8Array
  /** Per token: 1 there and up to the end of the reason. */
  readonly masked: Uint8Array
}

/** Find the reasons of an article's anonymity formulas, and mark the words that they take. */
export function readFormulas(
  document: ParsedDocument,
  formulas: readonly Formula[],
  links: readonly Link[],
  words: SourceLexicon,
): Formulas {
  const cues = new Set(links.flatMap(({ cue }) => cue?.tokens ?? []))
  const reasons = formulas.map((formula) => findReason(document, formula, cues, words))
  const inFormula = new Uint8Array(document.tokens.length)
  const masked = new Uint8Array(document.tokens.length)
  formulas.forEach(({ range, attributive }, index) => {
    if (attributive) return
    inFormula.fill(1, range.first, range.end)
    masked.fill(1, range.first, Math.max(range.end, reasons[index]?.end ?? 0))
  })
  return { formulas, reasons, inFormula, masked }
}

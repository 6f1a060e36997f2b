/**
 * The whole story: a text flows through six stages, one line each, one direction.
 *
 * text → Document → ParsedDocument → Formula[], CueCandidate[] → Links → ResolvedSources → Hedging[] → Analysis
 */
import type { Root } from 'nlcst'
import { readDocument } from './1-document/read-document.js'
import { readTree } from './1-document/read-tree.js'
import { parseDocument } from './2-syntax/parse-document.js'
import { findCues } from './3-cues/find-cues.js'
import { findFormulas } from './3-cues/find-formulas.js'
import { mayReport } from './3-cues/may-report.js'
import { linkAttributions } from './4-attributions/link-attributions.js'
import { resolveSources } from './5-sources/resolve-sources.js'
import { assessLinks } from './6-hedging/assess-links.js'
import { assessPassage } from './6-hedging/assess-passage.js'
import { checkOptions, checkText } from './check-input.js'
import { checkTree } from './check-tree.js'
import type { Document } from './layers.js'
import { defaultLexicon } from './lexicon/default-lexicon.js'
import { settleLexicon } from './settle-lexicon.js'
import { toAnalysis } from './to-analysis.js'
import type { Analysis, Hedging, Options } from './types.js'

/**
 * Find every attributed claim of an English news text, its source, how anonymous the source is and how hedged the claim.
 *
 * @param text Plain text; any string is read, none throws.
 * @throws {TypeError} When `text` is not a string or an option is unknown or wrong.
 */
export function analyze(text: string, options: Options = {}): Analysis {
  return analyzeDocument(readDocument(checkText(text)), checkOptions(options))
}

/**
 * Analyse an nlcst tree that the caller already parsed, for example from HTML or Markdown.
 *
 * @param tree Root whose words carry offsets; words without are left out.
 * @param source The original file: all spans of the result are positions in it.
 * @throws {TypeError} When `tree` is not an nlcst root or holds what is no node, when it has words and none of them lies in
 *   `source`, when `source` is not a string, or when an option is unknown or wrong.
 */
export function analyzeTree(tree: Root, source: string, options: Options = {}): Analysis {
  const file = checkText(source, 'source')
  return analyzeDocument(readTree(checkTree(tree, file), file), checkOptions(options))
}

/**
 * Grade how sure a sentence or passage sounds, attributed or not.
 *
 * @throws {TypeError} When `text` is not a string or an option is unknown or wrong.
 */
export function assessHedging(text: string, options: Options = {}): Hedging {
  const lexicon = settleLexicon(checkOptions(options).lexicon ?? defaultLexicon)
  const parsed = parseDocument(readDocument(checkText(text)), () => true)
  return assessPassage(parsed, [{ first: 0, end: parsed.tokens.length }], lexicon)
}

function analyzeDocument(document: Document, options: Options): Analysis {
  const lexicon = settleLexicon(options.lexicon ?? defaultLexicon)
  const { scope = 'speech' } = options
  const parsed = parseDocument(document, (words) => mayReport(words, lexicon, scope))
  const formulas = findFormulas(parsed, lexicon.sources)
  const cues = findCues(parsed, formulas, lexicon)
  const links = linkAttributions(parsed, cues, lexicon, options)
  const sources = resolveSources(parsed, formulas, links, lexicon, options)
  const hedging = assessLinks(parsed, links, lexicon)
  return toAnalysis(parsed, links, sources, hedging)
}

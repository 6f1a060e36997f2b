import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Basis } from '../../types.js'
import type { Mention } from '../mention.js'
import { bases } from './bases.js'
import { findBasis } from './find-basis.js'

const longestClause = 14

/** Say how an unnamed source knows, by the strongest of its mentions and the relative clauses behind them. */
export function basisOf(document: ParsedDocument, mentions: readonly Mention[], words: SourceLexicon): Basis {
  const { tokens, sentences } = document
  let best: Basis = 'none'
  for (const mention of mentions) {
    const end = relativeEnd(Math.max(mention.end, mention.label.end))
    const noun = mention.form === 'description' ? mention.noun : ''
    const { basis } = findBasis(document, { first: mention.first, end }, noun, words)
    if (bases.indexOf(basis) < bases.indexOf(best)) best = basis
  }
  return best

  /** "…, who attended the meeting", "… in attendance", "…, describing a briefing" */
  function relativeEnd(end: number): number {
    const limit = sentences[tokens[end - 1]?.sentence ?? 0]?.tokens.end ?? end
    const start = tokens[end]?.text === ',' ? end + 1 : end
    const opens = words.basis.openers.has(tokens[start]?.norm ?? '')
    if (!opens && tokens[end]?.norm !== 'in') return end
    let at = start + 1
    while (at < Math.min(limit, start + longestClause) && tokens[at]?.text !== ',' && tokens[at]?.kind !== 'quote')
      at += 1
    return at
  }
}

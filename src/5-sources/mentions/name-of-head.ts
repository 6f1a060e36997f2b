import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Names } from '../mention.js'
import { endBeforeExamples } from './end-before-examples.js'
import { headNameRules } from './head-name-rules.js'

/**
 * Find the name that the head of a source phrase belongs to: "Orr", "analyst Abel Orr", "his wife, Anna Orr".
 *
 * @returns Position in `names.mentions`, or -1.
 */
export function nameOfHead(
  document: ParsedDocument,
  names: Names,
  range: Range,
  head: number,
  words: SourceLexicon,
): number {
  const { tokens } = document
  const own = { first: range.first, end: Math.max(head + 1, endBeforeExamples(tokens, range)) }
  const view = { document, tokens, names, range: own, head: tokens[head] as Word, words }
  for (const { find } of headNameRules) {
    const index = find(view)
    if (index !== undefined) return index
  }
  return -1
}

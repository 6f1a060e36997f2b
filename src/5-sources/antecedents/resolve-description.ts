import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Bearer } from '../bearer.js'
import type { Mention } from '../mention.js'
import { nounRules } from './noun-rules.js'
import { seek } from './sought.js'

/**
 * Find whom a definite description stands for: the last one called by the same noun, with modifiers that do not clash.
 *
 * @param byNoun Bearers by the nouns they were called, last mentioned not known to be last in the list.
 */
export function resolveDescription(
  document: ParsedDocument,
  mention: Mention,
  byNoun: ReadonlyMap<string, readonly Bearer[]>,
  words: SourceLexicon,
): { readonly bearer: Bearer; readonly ruleId: string } | null {
  const sought = seek(document, mention, byNoun, words)
  for (const { id, find } of nounRules) {
    const bearer = find(sought)
    if (bearer) return { bearer, ruleId: id }
  }
  return null
}

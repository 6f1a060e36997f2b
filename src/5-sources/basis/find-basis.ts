import type { ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Basis } from '../../types.js'
import { basisNounRules } from './basis-noun-rules.js'
import { basisRules } from './basis-rules.js'

/** Words behind a verb among which its object is looked for. */
const farthest = 6

/**
 * Say how a source knows, from the words around its mention only, else from the noun that names it. First rule that fits wins.
 *
 * @param range The description with what follows it: relative clauses too.
 * @param noun The noun that names the source, singular: "official".
 * @returns The rule that decided, or null where none did.
 */
export function findBasis(
  { tokens }: ParsedDocument,
  range: Range,
  noun: string,
  { basis: words, personNouns }: SourceLexicon,
): { readonly basis: Basis; readonly ruleId: string | null } {
  const views = tokens.slice(range.first, range.end).map((word) => ({
    word,
    previous: tokens[word.index - 1],
    next: tokens[word.index + 1],
    rest: tokens.slice(word.index + 1, Math.min(range.end, word.index + 1 + farthest)),
    tokens,
    words,
  }))
  const rule =
    basisRules.find(({ applies }) => views.some(applies)) ??
    basisNounRules.find(({ applies }) => applies(noun, personNouns))
  return { basis: rule?.basis ?? 'none', ruleId: rule?.id ?? null }
}

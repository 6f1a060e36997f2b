import type { ParsedDocument, Word } from '../../layers.js'
import { timeWords } from '../../lexicon/time-words.js'
import { childBy, hasRelation } from '../../match/tree.js'

/** Prepositions that also open clauses: what stands behind them is a subject sooner than part of the noun before. */
const clausal: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until'])
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'])

export function isNominal(word: Word | undefined): boolean {
  return word !== undefined && nominal.has(word.tag)
}

/** "after | the ministry said": a noun that a clause may begin with. */
export function mayOpenClause(document: ParsedDocument, { index }: Word): boolean {
  return clausal.has(childBy(document, index, 'case')?.norm ?? '')
}

/** Climb from the last word of a noun phrase to its head: from "York" in "the mayor of New York" to "mayor". */
export function climbPhrase(document: ParsedDocument, from: Word | undefined): Word | undefined {
  let word = from
  for (let depth = 0; word && depth < 12; depth += 1) {
    const governor = document.tokens[word.head]
    if (!governor || governor.index > word.index) break
    if (governor.tag === 'VERB' && !hasRelation(governor, 'acl')) break
    if (mayOpenClause(document, word)) break
    // "with analysts Monday, | chief executive Doe"
    if (word.relation === 'appos' && (childBy(document, governor.index, 'case') || timeWords.has(governor.norm))) break
    if (word.relation === 'conj' && !childBy(document, word.index, 'cc')) break
    word = governor
  }
  if (isNominal(word)) return word
  return isNominal(from) ? from : undefined
}

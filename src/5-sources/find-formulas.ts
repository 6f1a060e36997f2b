import type { ParsedDocument, Range } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { type FormulaRule, formulaRules } from './formula-rules.js'

/** Words that say a source asked not to be named. */
export interface Formula {
  readonly ruleId: string
  readonly range: Range
  readonly sentence: number
  /** Only says that nobody allowed the source to speak: it is its own reason. */
  readonly permission: boolean
  /** An adjective of the noun that follows: "an anonymous source". */
  readonly attributive: boolean
}

const byTrigger = new Map<string, FormulaRule[]>()
for (const rule of formulaRules)
  for (const word of rule.triggers) byTrigger.set(word, [...(byTrigger.get(word) ?? []), rule])

/** Find the words that say a source asked not to be named, in document order. */
export function findFormulas(document: ParsedDocument, words: SourceLexicon): readonly Formula[] {
  const found: Formula[] = []
  for (const { norm, index, sentence } of document.tokens) {
    const candidates = byTrigger.get(norm)
    const place = candidates && document.sentences[sentence]
    const kind = place && document.blocks[place.block]?.kind
    if (!place || kind === 'repeated' || kind === 'boilerplate') continue
    for (const { id, match, permission = false, attributive = false } of candidates) {
      const range = match(document.tokens, index, place.tokens, words)
      if (!range) continue
      found.push({ ruleId: id, range, sentence, permission, attributive })
      break
    }
  }
  return found
}

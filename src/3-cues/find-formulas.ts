import type { Formula, ParsedDocument } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { groupBy } from '../match/group-by.js'
import { formulaRules } from './formula-rules.js'

const byTrigger = groupBy(formulaRules, ({ triggers }) => triggers)

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
      // a part of the one before: "asked them not to use | his name"
      if (!range || range.first < (found.at(-1)?.range.end ?? 0)) continue
      found.push({ ruleId: id, range, sentence, permission, attributive })
      break
    }
  }
  return found
}

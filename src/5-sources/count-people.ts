import type { ParsedDocument, Range } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { lookUp } from '../match/look-up.js'
import { spanOfRange } from '../match/spans.js'
import type { HeadCount } from '../types.js'

/**
 * Count the people that a description names: "three officials" 3 to 3, "several" 3 or more, a bare plural 2 or more.
 *
 * @param before The words of the description before its noun.
 */
export function countPeople(document: ParsedDocument, before: Range, plural: boolean, words: SourceLexicon): HeadCount {
  const { tokens } = document
  for (let at = before.first; at < before.end; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const stated = () => spanOfRange(document, { first: at, end: at + 1 })
    const next = tokens[at + 1]
    if (token.text === '%' || /^(?:percent|per|%)$/.test(next?.norm ?? ''))
      return { min: 2, max: null, stated: stated() }
    if (token.kind === 'number' && plural) {
      const count = Number(token.text.replaceAll(',', ''))
      if (Number.isInteger(count) && count > 0 && next?.text !== '-')
        return { min: count, max: count, stated: stated() }
      continue
    }
    if (token.norm === 'than' || next?.text === '-') continue
    const known = lookUp(words.quantityWords, token.norm)
    if (!known || (!plural && known[0] > 1)) continue
    if (plural && known[0] === 1 && known[1] === 1) continue
    const [min, max] = known
    const open = tokens[at - 1]?.norm === 'than' || (tokens[at - 1]?.norm === 'least' && tokens[at - 2]?.norm === 'at')
    return { min, max: open ? null : max, stated: stated() }
  }
  return plural ? { min: 2, max: null, stated: null } : { min: 1, max: 1, stated: null }
}

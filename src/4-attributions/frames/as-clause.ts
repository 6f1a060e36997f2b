import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { findContentEnd } from '../find-content-end.js'
import { endsClause } from './ends-clause.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "As the paper reported, the plan …", "The plan failed, as she said": the clause of "as" reports the rest of the sentence. */
export const asClause: FrameRule = {
  id: 'content/as-clause',
  examples: [
    { text: 'As the Brandsea Courier reported, the yard will close.', content: ['the yard will close'] },
    { text: 'But, as the Brandsea Courier reported, the yard will close.', content: ['the yard will close'] },
    { text: 'The yard will close, as the mayor said.', content: ['The yard will close'] },
  ],
  plain: true,
  read: readAs,
}

/** What may stand before a clause that opens its sentence: "But, | as …", "Still, | as …". */
const openers: ReadonlySet<string> = new Set(['CCONJ', 'ADV', 'PUNCT'])

function readAs(sight: Sight): Found | null {
  const { document, head, layout } = sight
  const as = document.tokens[layout.clause.first - 1]
  const sentence = document.sentences[head.sentence]
  if (as?.norm !== 'as' || !sentence || !endsClause(document, head, layout.complement)) return null
  const comma = document.tokens[as.index - 1]
  if (document.tokens.slice(sentence.tokens.first, as.index).every(({ tag }) => openers.has(tag))) {
    const first = layout.complement + 1
    const end = findContentEnd(sight, head.index, first)
    return end > first ? { frame: 'parenthetical', content: [{ first, end }] } : null
  }
  if (comma?.norm !== ',' && comma?.kind !== 'quote') return null
  const before = { first: sentence.tokens.first, end: comma.kind === 'quote' ? as.index : comma.index }
  return hasFiniteVerb(document, before.first, before.end) ? { frame: 'parenthetical', content: [before] } : null
}

import type { Range } from '../../layers.js'
import { isDash } from '../../match/is-dash.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { endsClause } from './ends-clause.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "As the paper reported, the plan …", "The plan failed, as she said": the clause of "as" reports the rest of the sentence. */
export const asClause: FrameRule = {
  id: 'content/as-clause',
  examples: [
    { text: 'As the Brandsea Courier reported, the yard will close.', content: ['the yard will close'] },
    { text: 'But, as the Brandsea Courier reported, the yard will close.', content: ['the yard will close'] },
    { text: 'The yard will close, as the mayor said.', content: ['The yard will close'] },
    { text: 'The yard, as the mayor said, will close.', content: ['The yard', 'will close'] },
    { text: 'The yard is, as the mayor put it, a ruin.', content: ['The yard is', 'a ruin'] },
  ],
  plain: true,
  read: readAs,
}

/** What may stand before a clause that opens its sentence: "But, | as …", "Still, | as …". */
const openers: ReadonlySet<string> = new Set(['CCONJ', 'ADV', 'PUNCT'])

/** What joins a clause to the one before. */
const joints: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ'])
/** What a phrase of time or place is made of, and how many of them. */
const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'PRON'])
const longestPhrase = 9

function readAs(sight: Sight): Found | null {
  const { document, head, layout } = sight
  const as = document.tokens[layout.clause.first - 1]
  const sentence = document.sentences[head.sentence]
  const close = behindAdverbial(sight)
  if (as?.norm !== 'as' || !sentence || !endsClause(document, head, close)) return null
  const comma = document.tokens[as.index - 1]
  const rest = readRest(sight, close)
  const around = document.quotations[head.quotation]?.tokens.first ?? -1
  const opening = Math.max(sentence.tokens.first, around + 1)
  if (document.tokens.slice(opening, as.index).every(({ tag }) => openers.has(tag)))
    return rest && { frame: 'parenthetical', content: [rest] }
  if (comma?.norm !== ',' && comma?.kind !== 'quote' && !isDash(comma)) return null
  const before = { first: opening, end: comma?.kind === 'quote' ? as.index : as.index - 1 }
  // "and, as he puts it, “…”", "because, as he puts it, “…”": the quotation is what he says
  const quoted = document.tokens[rest?.first ?? -1]?.kind === 'quote'
  if (rest && quoted && joints.has(document.tokens[before.end - 1]?.tag ?? ''))
    return { frame: 'quote', content: [rest] }
  // "The yard is, as she put it, a ruin"
  const cut = document.tokens[before.end - 1]?.tag === 'AUX'
  if (rest && cut) return { frame: 'parenthetical', content: [before, rest] }
  if (hasFiniteVerb(document, before.first, before.end)) return { frame: 'parenthetical', content: [before] }
  return rest && hasFiniteVerb(document, rest.first, rest.end)
    ? { frame: 'parenthetical', content: [before, rest] }
    : null
}

/** "as she said | in April,", "as he suggested | after the vote,": where a phrase ends that tells when or where. */
function behindAdverbial({ document: { tokens }, head, layout: { complement } }: Sight): number {
  if (tokens[complement]?.tag !== 'ADP') return complement
  let at = complement + 1
  while (at < complement + longestPhrase && phrase.has(tokens[at]?.tag ?? '')) at += 1
  return tokens[at]?.tag === 'PUNCT' || tokens[at]?.sentence !== head.sentence ? at : complement
}

/** "And that, as she said, | is a lot": what goes on behind the clause. */
function readRest(sight: Sight, close: number): Range | null {
  const first = close + 1
  const end = findContentEnd(sight, sight.head.index, first)
  return end > first ? { first, end } : null
}

import type { ParsedDocument, Word } from '../../layers.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { findContentEnd } from '../ends/find-content-end.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "praised | Doe as a fighter": a phrase right behind the cue, or behind a remark between commas, wherever the tree hung it. */
export const phraseBehind: FrameRule = {
  id: 'content/phrase-behind',
  examples: [{ text: 'Mr. Doe described, in fairly harsh terms, a set of rules.', content: ['a set of rules'] }],
  read: readPhrase,
}

/** What a noun phrase begins with. */
const openers: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'PRON'])
const remarks: ReadonlySet<string> = new Set(['ADP', 'ADV', 'SCONJ'])
const longestRemark = 10

function readPhrase(sight: Sight): Found | null {
  const { document, cue, head, layout } = sight
  const behind = (cue.tokens.at(-1) ?? cue.head) + 1
  const first = skipRemark(document, behind)
  const stepsOver = first === behind && layout.complement !== behind
  if (stepsOver || layout.inverted || isReduced(document, cue.tokens, head)) return null
  const opener = document.tokens[first]
  if (opener?.sentence !== head.sentence || opener.quotation !== head.quotation || !openers.has(opener.tag)) return null
  return { frame: 'object', content: [{ first, end: findContentEnd(sight, head.index, first) }] }
}

/** "a plan praised in the north": a participle with no "have" describes a noun. */
function isReduced({ tokens }: ParsedDocument, group: readonly number[], { form }: Word): boolean {
  return form === 'participle' && !group.some((at) => tokens[at]?.lemma === 'have')
}

/** "described |, in plain terms, | a plot" */
function skipRemark(document: ParsedDocument, from: number): number {
  const [comma, opener] = document.tokens.slice(from, from + 2)
  if (comma?.norm !== ',' || !opener || !remarks.has(opener.tag)) return from
  const close = document.tokens.slice(from + 2, from + longestRemark).find(({ tag }) => tag === 'PUNCT')
  if (close?.norm !== ',' || close.sentence !== comma.sentence || hasFiniteVerb(document, from, close.index))
    return from
  return close.index + 1
}

import type { ParsedDocument, Word } from '../layers.js'
import { thinkingVerbs } from '../lexicon/claim-words.js'
import { isInvertedAuxiliary } from '../match/is-inverted-auxiliary.js'
import { hasRelation } from '../match/tree.js'
import { type Claim, isWithin } from './find-claim.js'
import type { Hedge } from './find-hedges.js'
import { isOthers } from './is-others.js'
import { isShield } from './is-shield.js'
import { placeRules } from './place-rules.js'

/** No clause lies deeper; a text that does is no sentence. */
const deepest = 40

const nominal = new Set(['nmod', 'obl', 'obj', 'nsubj', 'iobj', 'compound'])
/** How the word of a condition hangs on its clause. */
const inner = new Set(['mark', 'advmod', 'case', 'aux'])
/** How a condition hangs on what it conditions: "but only if the levy rises" is a conjunct. */
const outer = ['advcl', 'parataxis', 'obl', 'conj']

/** Tell why a hedge stands outside the main proposition, or null when it weakens it. */
export function findPlace(document: ParsedDocument, hedge: Hedge, claim: Claim): string | null {
  const { tokens } = document
  const root = tokens[claim.predicates[0] ?? -1]
  if (!root) return null
  if (root.sentence !== hedge.sentence) return 'another sentence'
  if (isShield(document, hedge)) return null
  const head = tokens[hedge.head] as Word
  // "voters believe": a view of others than the speaker
  if (thinkingVerbs.has(head.lemma) && isOthers(document, head)) return 'nested attribution'
  if (root.index === hedge.first - 1 && root.lemma === 'be') return null
  return climb(document, hedge, claim, head)
}

/** Go up from the hedge to the claim, to the first step that leads out of the main proposition. */
function climb(document: ParsedDocument, hedge: Hedge, claim: Claim, head: Word): string | null {
  let word = isCondition(document, hedge) ? conditioned(document, hedge, head) : head
  let nouns = 0
  for (let step = 0; step < deepest && word; step++) {
    const here = word
    if (claim.predicates.includes(here.index) || !isWithin(claim.ranges, here.index)) return null
    const relation = here.relation.split(':')[0] as string
    if (nominal.has(relation)) nouns += 1
    const view = { document, hedge, claim, head, word: here, relation, nouns }
    const reason = placeRules.find(({ applies }) => applies(view))?.reason ?? null
    if (reason !== null) return reason
    word = document.tokens[here.head]
  }
  return null
}

/** "If", and "should the dam break" for it. */
function isCondition({ tokens }: ParsedDocument, { group, first, end }: Hedge): boolean {
  return group.class === 'conjunction' || isInvertedAuxiliary(tokens[first], tokens[end])
}

/** What an "if" weakens: that on which its clause hangs. */
function conditioned({ tokens }: ParsedDocument, { first, end }: Hedge, head: Word): Word | undefined {
  let clause = inner.has(head.relation) ? tokens[head.head] : head
  if (clause && clause.head >= first && clause.head < end) clause = tokens[clause.head]
  const above = tokens[clause?.head ?? -1]
  return clause && above && outer.some((relation) => hasRelation(clause, relation)) ? above : clause
}

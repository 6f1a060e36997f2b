import type { ParsedDocument, Word } from '../layers.js'
import { childBy, hasRelation } from '../match/tree.js'
import type { Claim } from './find-claim.js'
import type { JudgedHedge } from './judge-hedges.js'

const negators = new Set(['not', "n't", 'nt', 'never', 'neither', 'nor', 'hardly', 'barely', 'scarcely', 'nowhere'])
const nobody = new Set(['nobody', 'nothing', 'none', 'no', 'neither'])
/** Deny only with "to". */
const demanding = new Set(['fail', 'forget', 'neglect', 'refuse', 'decline'])
/** After "not" they keep the claim as it is: "not only", "not necessarily". */
const focus = new Set(['only', 'just', 'merely', 'simply', 'solely', 'necessarily', 'alone'])
/** After "no" they make it sure: "no doubt". */
const sure = new Set(['doubt', 'doubts', 'question', 'mistake', 'denying', 'wonder'])
/** "In no way", "by no means". */
const ways = new Set(['way', 'means', 'mean', 'circumstance', 'condition'])

/**
 * Tell whether the main claim is denied. Two denials make an affirmation.
 *
 * @param implicit Lemmas that deny what they govern: "fail", "unable".
 */
export function isDenied(
  document: ParsedDocument,
  { predicates }: Claim,
  hedges: readonly JudgedHedge[],
  implicit: ReadonlySet<string>,
): boolean {
  let denied = hedges.some((hedge) => isDoubt(document, hedge, predicates))
  for (const index of predicates) {
    const word = document.tokens[index] as Word
    const hedge = hedges.find(({ first, end }) => index >= first && index < end)
    const not = hedge?.words.startsWith('not ')
    if (not && hedge?.group.class === 'noun') denied = !denied
    // what the hedge says of itself is no denial
    if (hedge && (not || hedge.level === 'open') && !hedge.inactiveBecause) continue
    if (hedge?.group.negative || (implicit.has(word.lemma) && denies(document, word))) denied = !denied
    if (isNegated(document, word, hedges)) denied = !denied
  }
  return denied
}

/** "Has doubts that it works": the noun denies, not the verb. */
function isDoubt(
  { tokens }: ParsedDocument,
  { group, head, inactiveBecause }: JudgedHedge,
  predicates: readonly number[],
): boolean {
  if (!group.negative || inactiveBecause) return false
  const { tag, head: above = -1 } = tokens[head] ?? {}
  return tag === 'NOUN' && (predicates.includes(above) || tokens[head + 1]?.head === predicates[0])
}

/** "Fail to act", but not "fail". */
function denies(document: ParsedDocument, { index, lemma }: Word): boolean {
  if (!demanding.has(lemma) || document.tokens[index + 1]?.norm === 'to') return true
  return childBy(document, index, 'xcomp', 'ccomp') !== undefined
}

function isNegated(document: ParsedDocument, word: Word, hedges: readonly JudgedHedge[]): boolean {
  const below = word.children.map((child) => document.tokens[child] as Word)
  return isNone(document, word, hedges) || below.some((child) => negates(document, child, hedges))
}

/** "Not", "no longer", "nobody" as subject or object, "in no way", "under no circumstances". */
function negates(document: ParsedDocument, word: Word, hedges: readonly JudgedHedge[]): boolean {
  const { index, norm, lemma } = word
  const [before, after] = [document.tokens[index - 1], document.tokens[index + 1]]
  if (negators.has(norm) && !focus.has(after?.norm ?? '') && !isInHedge(index, hedges)) return true
  if (norm === 'longer' && before?.norm === 'no') return true
  const part = hasRelation(word, 'nsubj') || hasRelation(word, 'obj') || (hasRelation(word, 'obl') && ways.has(lemma))
  return part && isNone(document, word, hedges)
}

/** "Nobody", "no wall", "none of the methods", but not "no doubt". */
function isNone(document: ParsedDocument, { index, norm }: Word, hedges: readonly JudgedHedge[]): boolean {
  if (nobody.has(norm)) return true
  const no = childBy(document, index, 'det')
  return no !== undefined && nobody.has(no.norm) && !sure.has(norm) && !isInHedge(no.index, hedges)
}

/** The "not" of "may or may not" is part of the hedge. */
function isInHedge(token: number, hedges: readonly JudgedHedge[]): boolean {
  return hedges.some(({ first, end, inactiveBecause }) => token >= first && token < end && inactiveBecause === null)
}

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

/**
 * Tell whether the main claim is denied. Two denials make an affirmation.
 *
 * @param implicit Lemmas that deny what they govern: "fail", "unable".
 */
export function isDenied(
  document: ParsedDocument,
  claim: Claim,
  hedges: readonly JudgedHedge[],
  implicit: ReadonlySet<string>,
): boolean {
  const { predicates } = claim
  let denied = hedges.some(isDoubt)
  predicates.forEach((index) => {
    const word = document.tokens[index] as Word
    const hedge = hedges.find(({ first, end }) => index >= first && index < end)
    if (hedge?.group.class === 'noun' && hedge.words.startsWith('not ')) denied = !denied
    if (hedge && hedge.level === 'open' && !hedge.inactiveBecause) return
    if (hedge?.words.startsWith('not ') && !hedge.inactiveBecause) return
    if (hedge?.group.negative || isImplicit(word)) denied = !denied
    if (isNegated(word)) denied = !denied
  })
  return denied

  /** "Has doubts that it works": the noun denies, not the verb. */
  function isDoubt({ group, head, inactiveBecause }: JudgedHedge): boolean {
    if (!group.negative || inactiveBecause) return false
    const { tag, head: above = -1 } = document.tokens[head] ?? {}
    return tag === 'NOUN' && (predicates.includes(above) || document.tokens[head + 1]?.head === predicates[0])
  }

  function isNegated(word: Word): boolean {
    if (isNone(word)) return true
    for (const child of word.children) {
      const below = document.tokens[child]
      if (!below) continue
      if (isNegator(below)) return true
      if (isNone(below) && (hasRelation(below, 'nsubj') || hasRelation(below, 'obj'))) return true
      if (below.norm === 'longer' && document.tokens[child - 1]?.norm === 'no') return true
    }
    return isUnderNo(word)
  }

  /** The "not" of "may or may not" is part of the hedge. */
  function isInHedge(token: number): boolean {
    return hedges.some(({ first, end, inactiveBecause }) => token >= first && token < end && inactiveBecause === null)
  }

  /** "Fail to act", but not "fail". */
  function isImplicit({ index, lemma }: Word): boolean {
    if (!implicit.has(lemma)) return false
    return (
      !demanding.has(lemma) ||
      document.tokens[index + 1]?.norm === 'to' ||
      childBy(document, index, 'xcomp', 'ccomp') !== undefined
    )
  }

  function isNegator(word: Word | undefined): boolean {
    if (word === undefined || !negators.has(word.norm)) return false
    return !isInHedge(word.index) && !focus.has(document.tokens[word.index + 1]?.norm ?? '')
  }

  /** "Nobody", "no wall", "none of the methods", but not "no doubt". */
  function isNone({ index, norm }: Word): boolean {
    if (nobody.has(norm)) return true
    const no = childBy(document, index, 'det')
    return no !== undefined && nobody.has(no.norm) && !isInHedge(no.index) && !sure.has(norm)
  }

  /** "In no way", "by no means", "under no circumstances". */
  function isUnderNo(word: Word): boolean {
    return word.children.some((child) => {
      const below = document.tokens[child]
      return (
        below !== undefined &&
        hasRelation(below, 'obl') &&
        ['way', 'means', 'mean', 'circumstance', 'condition'].includes(below.lemma) &&
        isNone(below)
      )
    })
  }
}

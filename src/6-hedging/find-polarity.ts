import type { ParsedDocument, Word } from '../layers.js'
import { childBy, hasRelation } from '../match/tree.js'
import { type Claim, isWithin } from './find-claim.js'
import type { JudgedHedge } from './judge-hedges.js'

const negators = new Set(['not', "n't", 'nt', 'never', 'neither', 'nor', 'hardly', 'barely', 'scarcely', 'nowhere'])
const nobody = new Set(['nobody', 'nothing', 'none', 'no', 'neither'])
/** Deny only with "to". */
const demanding = new Set(['fail', 'refuse', 'decline'])
/** After "not" or "no" they deny nothing: "not only", "no doubt". */
const focus = new Set(
  'only just merely simply solely necessarily alone doubt doubts question mistake denying wonder'.split(' '),
)

/** Adjectives whose "not" leaves their clause undecided: "not sure that it works". */
const knowing = new Set(['clear', 'sure', 'certain', 'know', 'convinced', 'doubt'])

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
  const { predicates, ranges } = claim
  let denied = hedges.some(isDoubt)
  predicates.forEach((index, place) => {
    const word = document.tokens[index] as Word
    const below = place < predicates.length - 1
    const hedge = hedges.find(({ first, end }) => index >= first && index < end)
    if (hedge?.group.class === 'noun' && hedge.words.startsWith('not ')) denied = !denied
    if (hedge && hedge.level === 'open' && !hedge.inactiveBecause) return
    if (hedge?.words.startsWith('not ') && !hedge.inactiveBecause) return
    if (hedge?.group.negative || isImplicit(word)) denied = !denied
    if ((isNegated(word) || (place === 0 && isOpenedByNone(word))) && (!below || !knowing.has(word.lemma)))
      denied = !denied
  })
  return denied

  /** "Has doubts that it works": the noun denies, not the verb. */
  function isDoubt({ group, head, inactiveBecause }: JudgedHedge): boolean {
    if (!group.negative || inactiveBecause || predicates.includes(head)) return false
    const { tag, head: above = -1 } = document.tokens[head] ?? {}
    return tag === 'NOUN' && (predicates.includes(above) || document.tokens[head + 1]?.head === predicates[0])
  }

  function isNegated(word: Word): boolean {
    if (nobody.has(word.norm) || isThereNo(word)) return true
    for (const child of word.children) {
      const below = document.tokens[child]
      if (!below || !isWithin(ranges, child)) continue
      if (isNegator(below)) return true
      if (isNone(below) && (hasRelation(below, 'nsubj') || hasRelation(below, 'obj'))) return true
      if (below.relation === 'det' && below.norm === 'no' && isDenying(below, nobody)) return true
      if (below.norm === 'longer' && document.tokens[child - 1]?.norm === 'no') return true
      if (
        (below.relation === 'cop' || below.relation.startsWith('aux')) &&
        below.children.some((deep) => isNegator(document.tokens[deep]))
      )
        return true
    }
    return isUnderNo(word)
  }

  /** "There was nothing wrong with it": trees lose the word after "be". */
  function isThereNo({ index, lemma }: Word): boolean {
    if (lemma !== 'be' || document.tokens[index - 1]?.norm !== 'there') return false
    return isDenying(document.tokens[index + 1], nobody)
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

  /** "None of the methods … worked", where the tree loses the subject. */
  function isOpenedByNone({ index }: Word): boolean {
    const opening = document.tokens.slice(ranges[0]?.first ?? 0, Math.min(index, (ranges[0]?.first ?? 0) + 3))
    return opening.some(
      ({ norm, relation }) => ['none', 'nobody', 'nothing'].includes(norm) && relation.startsWith('nsubj'),
    )
  }

  function isNegator(word: Word | undefined): boolean {
    return isDenying(word, negators)
  }

  function isDenying(word: Word | undefined, words: ReadonlySet<string>): boolean {
    if (word === undefined || !words.has(word.norm)) return false
    return !isInHedge(word.index) && !focus.has(document.tokens[word.index + 1]?.norm ?? '')
  }

  /** "Nobody", "no wall", "none of the methods". */
  function isNone(word: Word): boolean {
    if (nobody.has(word.norm)) return true
    const determiner = childBy(document, word.index, 'det')
    return isDenying(determiner, nobody)
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

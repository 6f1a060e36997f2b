import type { ParsedDocument, Word } from '../layers.js'
import { settlingVerbs, thinkingVerbs } from '../lexicon/claim-words.js'
import { isInvertedAuxiliary } from '../match/is-inverted-auxiliary.js'
import { childBy, hasRelation } from '../match/tree.js'
import { type Claim, isWithin } from './find-claim.js'
import type { Hedge } from './find-hedges.js'
import { isOthers } from './is-others.js'
import { isShield } from './is-shield.js'

/** No clause lies deeper; a text that does is no sentence. */
const deepest = 40

const nominal = new Set(['nmod', 'obl', 'obj', 'nsubj', 'iobj', 'appos', 'compound'])

/** Verbs that make their object the claim: "has doubts". */
const holding = new Set(['have', 'see', 'raise', 'hold', 'be', 'give', 'leave', 'face', 'find', 'voice', 'express'])

/** How a condition hangs on what it conditions: "but only if the levy rises" is a conjunct. */
const outer = ['advcl', 'parataxis', 'obl', 'conj']
const topical = new Set(['on', 'about', 'over'])
const linking = new Set(['remain', 'stay', 'be', 'seem', 'look', 'become'])

/**
 * Tell why a hedge stands outside the main proposition, or null when it weakens it.
 *
 * Follows FactBank: what a relative clause, a side remark or somebody else's words say is not what the speaker claims.
 */
export function findPlace(document: ParsedDocument, hedge: Hedge, claim: Claim): string | null {
  const { predicates, ranges } = claim
  const [root] = predicates
  if (root === undefined) return null
  if (document.tokens[root]?.sentence !== hedge.sentence) return 'another sentence'
  if (isShield(document, hedge)) return null
  const head = document.tokens[hedge.head] as Word
  if (isThought(head)) return 'nested attribution'
  if (root === hedge.first - 1 && document.tokens[root]?.lemma === 'be') return null
  let word = start(head)
  let nouns = 0
  for (let step = 0; step < deepest && word; step++) {
    if (predicates.includes(word.index) || !isWithin(ranges, word.index)) return null
    const reason = leave(word)
    if (reason) return reason
    word = document.tokens[word.head]
  }
  return null

  /** "Voters believe": a view of others than the speaker. */
  function isThought(word: Word): boolean {
    return thinkingVerbs.has(word.lemma) && isOthers(document, word)
  }

  /** Where the weakened thing hangs: an "if" weakens what its clause hangs on. */
  function start(word: Word): Word | undefined {
    // "Should the dam break": for "if"
    const inverted = isInvertedAuxiliary(document.tokens[hedge.first], document.tokens[hedge.end])
    if (hedge.group.class !== 'conjunction' && !inverted) return word
    let clause = ['mark', 'advmod', 'case', 'aux'].includes(word.relation) ? document.tokens[word.head] : word
    if (clause && clause.head >= hedge.first && clause.head < hedge.end) clause = document.tokens[clause.head]
    if (!clause) return clause
    const above = document.tokens[clause.head]
    if (above && outer.some((relation) => hasRelation(clause, relation))) return above
    return clause
  }

  function leave(word: Word): string | null {
    if (isAsked(word)) return 'settled question'
    const relation = word.relation.split(':')[0] as string
    if (word.relation === 'acl:relcl') return 'relative clause'
    if (relation === 'acl' && hedge.words.startsWith('whether')) return 'settled question'
    if (relation === 'acl') return word !== head && isNounOfClaim(word) ? null : 'describes a noun'
    if (relation === 'advcl') return isLinked(word) ? null : 'side clause'
    if (relation === 'appos') return 'side remark'
    if (relation === 'parataxis') return isOwnRemark(word) ? null : 'side remark'
    if (relation === 'conj' && isClause(word)) return 'another claim'
    if (relation === 'ccomp' && isNested(word)) return 'nested attribution'
    if (word === head && word.tag === 'NOUN' && !isStated(word, relation)) return 'not the claim itself'
    if (nominal.has(relation) && (++nouns > 1 || isDone(word, relation))) return 'describes a noun'
    if (relation === 'obl' && !isRole(word)) return 'describes a noun'
    return null
  }

  /** "Much remains unsettled", which trees take for a clause. */
  function isLinked({ index, tag, head }: Word): boolean {
    return index === hedge.head && tag === 'ADJ' && linking.has(document.tokens[head]?.lemma ?? '')
  }

  /** "The deal is dead, I think", "the bank, it appears, knew". */
  function isOwnRemark(word: Word): boolean {
    return word === head && hedge.group.class === 'verb' && !isOthers(document, word)
  }

  /** "There is a chance", "has doubts", "the odds are": the noun is what the sentence says. */
  function isStated(noun: Word, relation: string): boolean {
    if (relation === 'obj') return holding.has(document.tokens[noun.head]?.lemma ?? '')
    return relation === 'nsubj' || relation === 'ccomp'
  }

  /** "Arrested a possible suspect": what is done is done, to whomever. */
  function isDone(noun: Word, relation: string): boolean {
    return relation === 'obj' && head.relation === 'amod' && head.head === noun.index && !isStated(noun, relation)
  }

  /** "Named her as a possible successor": what somebody is held to be. */
  function isRole(word: Word): boolean {
    return childBy(document, word.index, 'case')?.norm === 'as'
  }

  /** "Knows whether it may rain", "talks on whether it rains". */
  function isAsked(word: Word): boolean {
    const mark = childBy(document, word.index, 'mark')
    if (mark?.norm !== 'whether') return false
    if (isTopic(document.tokens[mark.index - 1])) return true
    const above = document.tokens[word.head]
    return (
      word.relation === 'ccomp' &&
      above !== undefined &&
      isWithin(ranges, above.index) &&
      settlingVerbs.has(above.lemma)
    )
  }

  /** "talks on | whether": not "the question of whether". */
  function isTopic(before: Word | undefined): boolean {
    return before !== undefined && topical.has(before.norm) && document.tokens[before.index - 1]?.tag === 'NOUN'
  }

  /** "The possibility that …": the clause of a noun of the claim itself. */
  function isNounOfClaim(word: Word): boolean {
    const noun = document.tokens[word.head]
    if (!noun || predicates.includes(noun.index)) return noun !== undefined
    return isStated(noun, noun.relation.split(':')[0] as string)
  }

  function isClause(word: Word): boolean {
    return word.tag === 'VERB' || childBy(document, word.index, 'nsubj', 'cop') !== undefined
  }

  /** The clause of somebody else's saying or thinking; a pronoun is taken for the speaker. */
  function isNested(word: Word): boolean {
    const above = document.tokens[word.head]
    return (
      above !== undefined &&
      isWithin(ranges, above.index) &&
      thinkingVerbs.has(above.lemma) &&
      isOthers(document, above)
    )
  }
}

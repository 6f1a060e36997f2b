import type { ParsedDocument, Range, Word } from '../layers.js'
import { thinkingVerbs, transparentWords } from '../lexicon/claim-words.js'
import { findMainVerb } from '../match/find-main-verb.js'
import { childBy, childrenBy, hasRelation } from '../match/tree.js'
import { isOthers } from './is-others.js'

/** The main proposition of some ranges. */
export interface Claim {
  readonly ranges: readonly Range[]
  /** The predicate that hangs on nothing within the ranges, then those it hands the claim on to: "think", "fail". */
  readonly predicates: readonly number[]
}

/**
 * Find what is claimed in some ranges: the first sentence with a verb and, in it, the predicate of the main clause.
 *
 * @param reported Whether they are somebody's words: then what others think is their claim, not the speaker's.
 */
export function findClaim(document: ParsedDocument, ranges: readonly Range[], reported = false): Claim {
  const roots = findRoots(document, ranges)
  const inTree = roots.find((word) => isPredicate(document, word)) ?? roots[0]
  const root = document.tokens[findInOrder(document, ranges, inTree?.sentence ?? -1) ?? -1] ?? inTree
  const predicates: number[] = []
  for (let word = root; word && predicates.length < 6; word = next(word)) predicates.push(word.index)
  return { ranges, predicates }

  function next(word: Word): Word | undefined {
    if (!transparentWords.has(word.lemma)) return undefined
    if (reported && thinkingVerbs.has(word.lemma) && isOthers(document, word)) return undefined
    const below = childBy(document, word.index, 'ccomp', 'xcomp', 'csubj') ?? contentOf(word) ?? likeness(word)
    return below && isWithin(ranges, below.index) ? below : undefined
  }

  /** "doubt that he will come" */
  function contentOf({ tag, index }: Word): Word | undefined {
    const clause = tag === 'NOUN' ? childBy(document, index, 'acl') : undefined
    return clause?.relation === 'acl' && childBy(document, clause.index, 'mark')?.norm === 'that' ? clause : undefined
  }

  /** "It looks like the deal is off". */
  function likeness(word: Word): Word | undefined {
    if (!['look', 'sound', 'feel', 'seem'].includes(word.lemma)) return undefined
    return childrenBy(document, word.index, 'advcl', 'obl').find(({ index }) => index > word.index)
  }
}

/** The main verb of the ranges by the order of words, in one sentence; a range that opens with "and" goes on. */
function findInOrder(document: ParsedDocument, ranges: readonly Range[], sentence: number): number | undefined {
  const { first = 0, end = 0 } = document.sentences[sentence]?.tokens ?? {}
  for (const range of ranges) {
    const part = { first: Math.max(range.first, first), end: Math.min(range.end, end) }
    if (part.first > first && document.tokens[part.first]?.tag === 'CCONJ') continue
    const verb = findMainVerb(document, part)
    if (verb !== undefined) return verb
  }
  return undefined
}

/** Whether a token lies in one of the ranges. */
export function isWithin(ranges: readonly Range[], token: number): boolean {
  return ranges.some(({ first, end }) => token >= first && token < end)
}

function findRoots(document: ParsedDocument, ranges: readonly Range[]): readonly Word[] {
  const roots: Word[] = []
  for (const { first, end } of ranges) {
    for (let token = first; token < end; token++) {
      const word = document.tokens[token] as Word
      if (word.relation !== 'punct' && word.kind !== 'quote' && word.head !== token && !isWithin(ranges, word.head))
        roots.push(word)
    }
  }
  return roots
}

function isPredicate(document: ParsedDocument, word: Word): boolean {
  return (
    word.tag === 'VERB' ||
    word.children.some((child) => {
      const below = document.tokens[child]
      return (
        below !== undefined && (hasRelation(below, 'nsubj') || below.relation === 'cop' || below.relation === 'expl')
      )
    })
  )
}

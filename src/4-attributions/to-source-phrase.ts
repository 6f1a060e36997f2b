import type { ParsedDocument, Range, Word } from '../layers.js'
import { childrenBy, subtree } from '../match/tree.js'
import type { Mention } from './reading.js'

const dashes: ReadonlySet<string> = new Set(['—', '–', '--', '-'])

/**
 * Cut the source phrase around its head: modifiers, appositions and relative clauses that identify the source belong to it,
 * remarks between dashes do not (PolNeAR guide, "source span").
 *
 * @param limit Token of the cue: the phrase stays on its own side of it.
 */
export function toSourcePhrase(document: ParsedDocument, head: number, limit: number): Mention {
  const { first, end } = subtree(document, head)
  const bounds = head < limit ? { first, end: Math.min(end, limit) } : { first: Math.max(first, limit + 1), end }
  const range = trim(document, cutAtBreaks(document, head, bounds))
  return { ranges: [range], heads: [head, ...findConjuncts(document, head, range)] }
}

/** Stop at dashes, quotation marks of a claim, colons and semicolons on both sides of the head. */
function cutAtBreaks(document: ParsedDocument, head: number, { first, end }: Range): Range {
  let from = head
  while (from > first && !isBreak(document.tokens[from - 1])) from -= 1
  let to = head + 1
  while (to < end && !isBreak(document.tokens[to])) to += 1
  return { first: from, end: to }
}

function isBreak(word: Word | undefined): boolean {
  if (!word) return true
  if (dashes.has(word.norm)) return word.spaceBefore || word.norm === '—'
  return word.norm === ':' || word.norm === ';'
}

function trim(document: ParsedDocument, { first, end }: Range): Range {
  let from = first
  let to = end
  while (to - from > 1 && isEdge(document.tokens[to - 1])) to -= 1
  while (to - from > 1 && isEdge(document.tokens[from])) from += 1
  return { first: from, end: to }
}

function isEdge(word: Word | undefined): boolean {
  return (word?.tag === 'PUNCT' && word.norm !== ')') || word?.tag === 'CCONJ'
}

function findConjuncts(document: ParsedDocument, head: number, { first, end }: Range): readonly number[] {
  return childrenBy(document, head, 'conj')
    .map((word) => word.index)
    .filter((index) => index >= first && index < end)
}

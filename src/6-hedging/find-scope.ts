import type { ParsedDocument, Range, Word } from '../layers.js'
import { subtree } from '../match/tree.js'
import type { Hedge } from './find-hedges.js'

const clauses = new Set(['root', 'xcomp', 'csubj', 'advcl', 'acl', 'parataxis'])

/** Find the clause that a hedge weakens, within the ranges looked at; the sentence where there is no tree. */
export function findScope(document: ParsedDocument, hedge: Hedge, ranges: readonly Range[]): Range {
  const around = ranges.find(({ first, end }) => hedge.first >= first && hedge.first < end) ?? hedge
  const sentence = document.sentences[hedge.sentence]?.tokens ?? around
  const head = document.tokens[hedge.head] as Word
  const clause = head.relation === '' ? sentence : subtree(document, clauseOf(document, hedge, head).index)
  const { first, end } = trim(document, {
    first: Math.max(clause.first, around.first),
    end: Math.min(clause.end, around.end),
  })
  return { first: Math.min(first, hedge.first), end: Math.max(end, hedge.end) }
}

/** A condition weakens what it hangs on too. */
function clauseOf(document: ParsedDocument, { group }: Hedge, head: Word): Word {
  let word = head
  for (let step = 0; step < 40; step++) {
    const above = document.tokens[word.head]
    if (!above) break
    const relation = word.relation.split(':')[0] as string
    if (relation === 'ccomp') break
    if (group.class !== 'conjunction' && (clauses.has(relation) || (relation === 'conj' && word.tag === 'VERB'))) break
    word = above
  }
  return word
}

/** Leave the marks at the ends and a leading "and" out. */
function trim(document: ParsedDocument, { first, end }: Range): Range {
  const isMark = (token: number) => ['punctuation', 'quote'].includes(document.tokens[token]?.kind ?? '')
  let start = first
  let stop = end
  while (start < stop && (isMark(start) || document.tokens[start]?.tag === 'CCONJ')) start++
  while (stop > start && isMark(stop - 1)) stop--
  return { first: start, end: stop }
}

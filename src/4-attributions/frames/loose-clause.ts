import type { ParsedDocument, Word } from '../../layers.js'
import { findMainVerb } from '../../match/find-main-verb.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { endsClause } from './ends-clause.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "says the new bridge will open": the tree missed the clause, but a finite verb follows a verb that takes clauses. */
export const looseClause: FrameRule = {
  id: 'content/loose-clause',
  examples: [{ text: 'The mayor says the new bridge will open.', content: ['the new bridge will open'] }],
  read: readLooseClause,
}

function readLooseClause(sight: Sight): Found | null {
  const { document, cue, head, layout } = sight
  if ((cue.frames.clause ?? 0) < 80 || layout.inverted || endsClause(document, head, layout.complement)) return null
  const first = layout.complement
  const end = findContentEnd(sight, head.index, first)
  return hasOwnVerb(document, head, first, findFirstComma(document, first, end))
    ? { frame: 'clause', content: [{ first, end }] }
    : null
}

/** A main verb that is not joined to the report: none in "ordered soup and paid", "adds money so that it lasts". */
function hasOwnVerb(document: ParsedDocument, head: Word, first: number, end: number): boolean {
  const word = document.tokens[findMainVerb(document, { first, end }) ?? -1]
  return word !== undefined && !(word.head === head.index && word.relation === 'conj')
}

/** The end of a range, or its first comma. */
function findFirstComma(document: ParsedDocument, first: number, end: number): number {
  for (let at = first; at < end; at += 1) if (document.tokens[at]?.norm === ',') return at
  return end
}

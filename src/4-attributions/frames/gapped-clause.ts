import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { findGap, opensGap } from '../find-gap.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "which she said would close", "what he said were": the pronoun before the report is the subject of the clause after it. */
export const gappedClause: FrameRule = {
  id: 'content/gapped-clause',
  examples: [
    { text: 'The yard, which the mayor said would close, is old.', content: ['which', 'would close'] },
    { text: 'The mayor shut what she said was a ruin.', content: ['what', 'was a ruin'] },
  ],
  plain: true,
  read: readGapped,
}

function readGapped(sight: Sight): Found | null {
  const { document, cue, head, layout } = sight
  const gap = findGap(document, cue)
  const pronoun = (layout.mention.ranges[0]?.first ?? 0) - 1
  if (gap < 0 || layout.inverted || !opensGap(document.tokens[pronoun])) return null
  const first = (cue.tokens.at(-1) ?? cue.head) + 1
  const end = closeRelative(sight, pronoun, findContentEnd(sight, head.index, first))
  return end > gap
    ? {
        frame: 'clause',
        content: [
          { first: pronoun, end: pronoun + 1 },
          { first, end },
        ],
      }
    : null
}

/** ", which the mayor said is old, | will close": a relative clause behind a comma ends where the main clause goes on. */
function closeRelative({ document, head }: Sight, pronoun: number, end: number): number {
  if (document.tokens[pronoun - 1]?.norm !== ',') return end
  const close = document.tokens
    .slice(head.index, end)
    .find(
      ({ norm, quotation, index }) =>
        norm === ',' && quotation === head.quotation && isFiniteVerb(document, document.tokens[index + 1]),
    )
  return close?.index ?? end
}

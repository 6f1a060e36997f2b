import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { findContentEnd } from '../ends/find-content-end.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "It is clear, she said, that the plan failed": the report parts a clause from what it is said of. */
export const partedClause: FrameRule = {
  id: 'content/parted-clause',
  examples: [
    {
      text: 'It is likely, the mayor said, that the yard will close.',
      content: ['It is likely', 'that the yard will close'],
    },
  ],
  read: readParted,
}

/** Words of "It is by no means certain". */
const longestFront = 8

function readParted(sight: Sight): Found | null {
  const { document, head, layout } = sight
  const { tokens, sentences } = document
  const first = sentences[head.sentence]?.tokens.first ?? head.index
  const [it, verb] = tokens.slice(first, first + 2)
  const [close, that] = tokens.slice(layout.complement - 1, layout.complement + 1)
  const end = layout.clause.first - 1
  const parted = tokens[end]?.norm === ',' && close?.norm === ',' && that?.norm === 'that'
  if (!parted || it?.norm !== 'it' || !isFiniteVerb(document, verb) || end - first > longestFront) return null
  const rest = { first: that.index, end: findContentEnd(sight, head.index, that.index) }
  return rest.end > rest.first ? { frame: 'parenthetical', content: [{ first, end }, rest] } : null
}

import type { Range, Word } from '../../layers.js'
import { timeWords } from '../../lexicon/time-words.js'
import { childBy, childrenBy, subtree } from '../../match/tree.js'
import { findContentEnd } from '../ends/find-content-end.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "vowed to …", "asked the court to …". */
export const infinitive: FrameRule = {
  id: 'content/infinitive',
  examples: [
    { text: 'The mayor vowed to keep the yard open.', content: ['to keep the yard open'] },
    { text: 'The mayor urged workers to stay calm.', content: ['workers to stay calm'] },
    { text: 'The mayor called on workers to stay calm.', content: ['workers to stay calm'] },
  ],
  read: readInfinitive,
}

function readInfinitive(sight: Sight): Found | null {
  const { document, head, layout } = sight
  const complement = childrenBy(document, head.index, 'xcomp', 'ccomp', 'advcl').find(
    (child) => child.index > head.index && document.tokens[child.index - 1]?.norm === 'to',
  )
  if (!complement) return readNext(sight)
  const object = childrenBy(document, head.index, 'obj', 'iobj', 'obl').find((child) => isAsked(sight, child))
  const start = Math.min(
    subtree(document, complement.index).first,
    object ? Math.max(subtree(document, object.index).first, layout.clause.end) : complement.index,
  )
  if (start < layout.clause.end || start - layout.clause.end > 12) return null
  return { frame: 'to', content: [{ first: start, end: findContentEnd(sight, head.index, start) }] }
}

/** "urged | workers to …", no time: "vowed last month | to …"; behind a preposition only where it belongs to the cue: "called on | workers to …". */
function isAsked({ document, head, cue }: Sight, child: Word): boolean {
  if (child.index < head.index || timeWords.has(child.norm)) return false
  return (
    child.relation !== 'obl' ||
    childrenBy(document, child.index, 'case').some(({ index }) => cue.tokens.includes(index))
  )
}

/** "who claimed | to be ill": an infinitive right behind the cue that the tree hung elsewhere. */
function readNext(sight: Sight): Found | null {
  const { document, head, layout } = sight
  const first = layout.complement
  const [to, verb] = document.tokens.slice(first, first + 2)
  if (to?.norm === 'who' && layout.recipient?.end === first) return readDescribed(sight, layout.recipient)
  const stands = to?.norm === 'to' && to.sentence === head.sentence && to.quotation === head.quotation
  if (
    childBy(document, head.index, 'aux:pass') ||
    !stands ||
    verb?.form !== 'base' ||
    layout.inverted ||
    (layout.recipient?.end ?? layout.clause.end) !== first
  )
    return null
  return { frame: 'to', content: [{ first, end: findContentEnd(sight, head.index, first) }] }
}

/** "urges | anyone who is ill to call": whoever is asked, with the clause that describes them. */
function readDescribed(sight: Sight, { first, end }: Range): Found | null {
  const { document, cue, head } = sight
  const last = findContentEnd(sight, head.index, end)
  const asks = document.tokens
    .slice(end, last)
    .some(({ norm, index }) => norm === 'to' && document.tokens[index + 1]?.form === 'base')
  return asks && cue.class !== 'question' ? { frame: 'to', content: [{ first, end: last }] } : null
}

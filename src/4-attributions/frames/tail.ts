import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { findContentBefore } from '../find-content-before.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "The tolls will double, says board", "The plan failed, Doe told RTV": nothing but a clause stands before, and the report ends the sentence. */
export const tail: FrameRule = {
  id: 'content/tail',
  examples: [
    { text: 'The yard will close, says board', content: ['The yard will close'] },
    { text: 'The yard will close, the mayor told workers last month.', content: ['The yard will close'] },
  ],
  plain: true,
  read: readTail,
}

function readTail({ document, cue, head, layout }: Sight): Found | null {
  const end = document.tokens[layout.complement]
  const ends = !end || end.sentence !== head.sentence || end.norm === '.'
  if (!ends || layout.mention.ranges.length === 0) return null
  const before = findContentBefore(document, cue, layout)
  return before && !before.quoted && hasFiniteVerb(document, before.range.first, before.range.end)
    ? { frame: 'parenthetical', content: [before.range] }
    : null
}

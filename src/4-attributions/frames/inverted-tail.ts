import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { findContentBefore } from '../find-content-before.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "The tolls will double, says board": nothing but a clause stands before, and the speaker ends the sentence. */
export const invertedTail: FrameRule = {
  id: 'content/inverted-tail',
  examples: [
    { text: 'The yard will close, says board', content: ['The yard will close'] },
    { text: 'The yard will close, said the mayor.', content: ['The yard will close'] },
  ],
  plain: true,
  read: readTail,
}

function readTail({ document, cue, head, layout }: Sight): Found | null {
  const end = document.tokens[layout.clause.end]
  const ends = !end || end.sentence !== head.sentence || end.norm === '.'
  if (!layout.inverted || !ends || layout.clause.first !== cue.head) return null
  const before = findContentBefore(document, cue, layout)
  return before && !before.quoted && hasFiniteVerb(document, before.range.first, before.range.end)
    ? { frame: 'parenthetical', content: [before.range] }
    : null
}

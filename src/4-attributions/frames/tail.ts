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

/** Per cent of right uses of a verb that hardly ever stands there for anything else: "say", "tell". */
const sureShare = 85

function readTail(sight: Sight): Found | null {
  const { document, cue, head, layout } = sight
  const end = document.tokens[layout.complement]
  const ends = !end || end.sentence !== head.sentence || end.norm === '.'
  if (!ends || layout.mention.ranges.length === 0 || head.form === 'gerund') return null
  const before = (cue.frames.parenthetical ?? 0) >= sureShare ? findContentBefore(sight) : null
  const subordinate = document.tokens[before?.range.first ?? -1]?.tag === 'SCONJ'
  return before && !before.quoted && !subordinate && hasFiniteVerb(document, before.range.first, before.range.end)
    ? { frame: 'parenthetical', content: [before.range] }
    : null
}

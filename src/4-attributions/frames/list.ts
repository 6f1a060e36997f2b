import { findList } from '../../match/find-list.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "The report found:" before a list: each of its points is a piece of the content. */
export const list: FrameRule = {
  id: 'content/list',
  examples: [
    {
      text: 'The inspectors looked at ten boats. The report found:\n- Four boats leak.\n- No crew has a licence.',
      content: ['Four boats leak.', 'No crew has a licence.'],
    },
  ],
  read: readList,
}

const announcing: ReadonlySet<string> = new Set(['that', 'the', 'this', 'following', ':'])

function readList({ document, head, layout }: Sight): Found | null {
  const content = findList(document, head.sentence)
  const end = (content[0]?.first ?? 0) - 1
  if (end < 0 || layout.complement >= end) return null
  for (let at = layout.complement; at < end; at += 1) if (!announcing.has(document.tokens[at]?.norm ?? '')) return null
  return { frame: 'clause', content }
}

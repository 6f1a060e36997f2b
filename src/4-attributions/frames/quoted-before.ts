import { findContentBefore } from '../find-content-before.js'
import { readBefore } from './clause-before.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'
import { relativeWords } from './frame-words.js'

/** '"…," she said': a quotation that fills the sentence up to the report is its content, whatever follows. */
export const quotedBefore: FrameRule = {
  id: 'content/quoted-before',
  examples: [
    { text: '“The yard will close,” the mayor said.', content: ['“The yard will close,”'] },
    {
      text: '“The yard will close,” the mayor told workers. “We are sorry.”',
      content: ['“The yard will close,”', '“We are sorry.”'],
    },
  ],
  read: readQuotedBefore,
}

function readQuotedBefore(sight: Sight): Found | null {
  const { document, head, layout } = sight
  const before = findContentBefore(sight)
  if (!before?.quoted || isInRelative(sight)) return null
  const quotation = document.tokens[before.range.first]
  const next = document.tokens[layout.complement]
  if (quotation?.kind !== 'quote' || (next?.norm === 'that' && next.tag === 'SCONJ' && next.sentence === head.sentence))
    return null
  const found = readBefore(sight)
  return found && { ...found, leastShare: 98 }
}

/** '"…," Doe, who has not endorsed the plan, said': the verb of the relative clause reports nothing of what stands before. */
function isInRelative({ document, layout }: Sight): boolean {
  const speaker = document.tokens[layout.mention.heads[0] ?? -1]
  return speaker !== undefined && relativeWords.has(speaker.norm) && !layout.inverted
}

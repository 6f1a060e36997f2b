import type { ParsedDocument } from '../../layers.js'
import { findQuotationAt } from '../find-quotation-at.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "The mayor said:" before a quotation that is a paragraph of its own. */
export const blockQuotation: FrameRule = {
  id: 'content/block-quotation',
  examples: [{ text: 'The mayor said:\n\n“The yard will close.”', content: ['“The yard will close.”'] }],
  read: readBlockQuotation,
}

function readBlockQuotation({ document, head, layout }: Sight): Found | null {
  const sentence = document.sentences[head.sentence]
  const colon = document.tokens[(sentence?.tokens.end ?? 0) - 1]
  if (!sentence || colon?.norm !== ':' || layout.complement > colon.index) return null
  const content = findQuotationAt(document, sentence.tokens.end)
  return content && !hasVerbBefore(document, layout.complement, colon.index)
    ? { frame: 'quote', content: [content] }
    : null
}

/** Another verb between the report and the colon leads into the quotation itself: "said she would answer with a song:". */
function hasVerbBefore(document: ParsedDocument, first: number, end: number): boolean {
  return document.tokens.slice(first, end).some(({ tag }) => tag === 'VERB')
}

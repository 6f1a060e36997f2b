import type { ParsedDocument } from '../../layers.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { findQuotationAt } from '../find-quotation-at.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

/** "The mayor said:" before a quotation that is a paragraph of its own. */
export const blockQuotation: FrameRule = {
  id: 'content/block-quotation',
  examples: [{ text: 'The mayor said:\n\n“The yard will close.”', content: ['“The yard will close.”'] }],
  read: readBlockQuotation,
}

function readBlockQuotation({ document, head, layout, cueHeads }: Sight): Found | null {
  const sentence = document.sentences[head.sentence]
  const colon = document.tokens[(sentence?.tokens.end ?? 0) - 1]
  if (!sentence || colon?.norm !== ':' || layout.complement > colon.index) return null
  const content = findQuotationAt(document, sentence.tokens.end)
  return content && !leadsElsewhere(document, layout.complement, colon.index, cueHeads)
    ? { frame: 'quote', content: [content] }
    : null
}

/**
 * A clause or another report between the report and the colon leads into the quotation itself: "said she would answer with a song:",
 * "confirmed it, adding:"; "issued the following statement:" does not.
 */
function leadsElsewhere(document: ParsedDocument, first: number, end: number, cueHeads: ReadonlySet<number>): boolean {
  const between = document.tokens.slice(first, end)
  return between[0]?.norm === 'that' || between.some((word) => cueHeads.has(word.index) || isFiniteVerb(document, word))
}

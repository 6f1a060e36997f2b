import { findContentEnd } from '../ends/find-content-end.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'

const openers: ReadonlySet<string> = new Set(['how', 'what'])

/** "“…” is how she described the plan", "“…” was what he called it": the words of the quotation, and what they describe. */
export const howClause: FrameRule = {
  id: 'content/how-clause',
  examples: [
    { text: '“A mess” is how the mayor described the plan.', content: ['“A mess”', 'the plan'] },
    { text: '“We cope,” was how one nurse put it.', content: ['“We cope,”'] },
    { text: '“It is over” is what she told reporters.', content: ['“It is over”'] },
  ],
  read: readHow,
}

function readHow(sight: Sight): Found | null {
  const { document, layout } = sight
  const [be, opener] = document.tokens.slice(Math.max(0, layout.clause.first - 2), layout.clause.first)
  const quotation = document.quotations[document.tokens[layout.clause.first - 3]?.quotation ?? -1]
  if (!openers.has(opener?.norm ?? '') || be?.lemma !== 'be' || quotation?.tokens.end !== be.index) return null
  return { frame: 'quote', content: [quotation.tokens, ...findDescribed(sight)], leastShare: 98 }
}

/** "described | the plan"; "it" only stands for what is described. */
function findDescribed({ layout, head, ...context }: Sight): Found['content'] {
  const first = layout.complement
  const opener = context.document.tokens[first]
  if (opener?.sentence !== head.sentence || opener.tag === 'PRON' || opener.tag === 'PUNCT') return []
  const end = findContentEnd(context, head.index, first)
  return end > first ? [{ first, end }] : []
}

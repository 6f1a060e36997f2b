import type { CueCandidate } from '../../layers.js'
import type { Context } from '../context.js'
import { findPhraseHeads } from '../phrases/find-phrase-heads.js'
import type { Reading } from '../reading.js'

/** Read a dash behind a quotation at the end of a paragraph: “We stay.” — the mayor. */
export function readDash({ document }: Context, cue: CueCandidate): Reading | null {
  const dash = document.tokens[cue.head]
  const quotation = document.quotations[document.tokens[cue.head - 1]?.quotation ?? -1]
  const block = document.blocks[document.sentences[dash?.sentence ?? -1]?.block ?? -1]
  if (!dash || !quotation || !block) return null
  let end = block.tokens.end
  while (end > cue.head + 2 && document.tokens[end - 1]?.tag === 'PUNCT') end -= 1
  const name = { first: cue.head + 1, end }
  const heads = findPhraseHeads(document, name)
  return {
    cue,
    frame: 'quote',
    share: (cue.frames.quote ?? 0) / 100,
    content: [quotation.tokens],
    mention: { ranges: [name], heads: heads.length > 0 ? heads : [end - 1] },
    recipient: null,
    plain: false,
    steps: [{ ruleId: cue.ruleId, words: dash.text }],
  }
}

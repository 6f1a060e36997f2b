import type { Document, Sentence, TextBlock } from '../layers.js'
import { spanAt } from '../match/spans.js'
import { cutTokens, type DraftToken } from './cut-tokens.js'
import { mendSentences } from './mend-sentences.js'
import type { BlockDraft } from './name-blocks.js'
import { pairQuotations } from './pair-quotations.js'

/** Build the document from its blocks and from where their sentences begin. */
export function buildDocument(
  text: string,
  drafts: readonly BlockDraft[],
  startsOf: (block: BlockDraft) => readonly number[],
): Document {
  const tokens: DraftToken[] = []
  const sentences: Sentence[] = []
  const blocks: TextBlock[] = []
  for (const draft of drafts) {
    const first = tokens.length
    cutTokens(text, draft.start, draft.end, tokens)
    if (tokens.length === first) continue
    const range = { first, end: tokens.length }
    const block = blocks.length
    blocks.push({ index: block, kind: draft.kind, span: spanAt(text, draft.start, draft.end), tokens: range })
    const begins = mendSentences(tokens, first, startTokens(tokens, first, startsOf(draft)))
    for (let from = first; from < range.end; ) {
      let end = from + 1
      while (end < range.end && !begins[end - first]) end += 1
      const span = spanAt(text, tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0)
      for (let at = from; at < end; at += 1) {
        const token = tokens[at]
        if (token) token.sentence = sentences.length
      }
      sentences.push({ index: sentences.length, span, tokens: { first: from, end }, block })
      from = end
    }
  }
  return { text, tokens, sentences, quotations: pairQuotations(text, tokens, blocks), blocks }
}

/** The tokens at which the given offsets fall. */
function startTokens(tokens: readonly DraftToken[], first: number, offsets: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  let at = first
  for (const offset of offsets) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < offset) at += 1
    if (at < tokens.length) found.add(at)
  }
  return found
}

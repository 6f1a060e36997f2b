import type { Link, Links, ParsedDocument, ResolvedSources } from './layers.js'
import { spanOfRange, spansOfTokens } from './match/spans.js'
import type { Analysis, Attribution, Cue, Hedging } from './types.js'

/** Put the layers together as the plain result that callers see: ids for numbers, spans for token ranges. */
export function toAnalysis(
  document: ParsedDocument,
  { links, nonResponses }: Links,
  resolved: ResolvedSources,
  hedging: readonly Hedging[],
): Analysis {
  const id = (index: number) => `a${index + 1}`

  return {
    text: document.text,
    sentences: document.sentences.map((sentence) => sentence.span),
    attributions: links.map(toAttribution),
    sources: resolved.sources,
    quotations: document.quotations.map(({ span, depth, closed }) => ({ span, depth, closed })),
    nonResponses: nonResponses.map((link, index) => ({
      mention: link.mention.map((range) => spanOfRange(document, range)),
      cue: link.cue.map((range) => spanOfRange(document, range)),
      content: link.content.map((range) => spanOfRange(document, range)),
      sources: resolved.ofNonResponse[index] ?? [],
    })),
    blocks: document.blocks.map(({ kind, span }) => ({ kind, span })),
  }

  function toAttribution(link: Link, index: number): Attribution {
    const { sources = [], trace = [], certainty = 1 } = resolved.ofLink[index] ?? {}
    return {
      id: id(index),
      quotation: link.quotation,
      content: link.content.map((range) => spanOfRange(document, range)),
      cue: toCue(document, link),
      mention: link.mention.map((range) => spanOfRange(document, range)),
      sources,
      hedging: hedging[index] as Hedging,
      within: link.within < 0 ? null : id(link.within),
      recipient: link.recipient && spanOfRange(document, link.recipient),
      channel: link.channel,
      confidence: Math.round(link.confidence * certainty * 1000) / 1000,
      trace: [...link.trace, ...trace],
    }
  }
}

function toCue(document: ParsedDocument, { cue }: Link): Cue | null {
  if (!cue) return null
  const { kind, lemma, act, stance, negated } = cue
  return { kind, spans: spansOfTokens(document, cue.tokens), lemma, act, stance, negated }
}

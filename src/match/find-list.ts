import type { ParsedDocument, Range } from '../layers.js'
import { isBullet } from './opening-of.js'

/** The points of the list that a sentence leads into: "The report found:" at the end of a block, each next block behind a bullet. */
export function findList(document: ParsedDocument, sentence: number): readonly Range[] {
  const lead = document.sentences[sentence]
  const block = document.blocks[lead?.block ?? -1]
  if (!lead || !block || lead.tokens.end !== block.tokens.end) return []
  if (document.tokens[lead.tokens.end - 1]?.norm !== ':') return []
  const points: Range[] = []
  for (const { tokens } of document.blocks.slice(lead.block + 1)) {
    if (!isPoint(document, tokens)) break
    points.push({ first: tokens.first + 1, end: tokens.end })
  }
  return points
}

function isPoint({ tokens }: ParsedDocument, { first, end }: Range): boolean {
  return end - first > 2 && isBullet(tokens, first)
}

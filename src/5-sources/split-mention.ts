import type { ParsedDocument, Range } from '../layers.js'
import { headOfPhrase } from './head-of-phrase.js'

/** Cut a source phrase into one phrase for each coordinated source: "three officials, an insider and an analyst". */
export function splitMention(
  { tokens }: ParsedDocument,
  mention: readonly Range[],
  heads: readonly number[],
): readonly { readonly head: number; readonly range: Range }[] {
  const found = heads.length > 0 ? heads : mention.slice(0, 1).map(({ end }) => end - 1)
  return found.map((head, position) => {
    const around = mention.find(({ first, end }) => head >= first && head < end) ?? { first: head, end: head + 1 }
    const before = found[position - 1]
    const after = found[position + 1]
    const first =
      before !== undefined && before >= around.first && before < head ? startAfter(before, head) : around.first
    const end = after !== undefined && after < around.end && after > head ? startAfter(head, after) : around.end
    const range = { first, end: Math.max(trimRight(end, first), head + 1) }
    return { head: headOfPhrase(tokens, range, head), range }
  })

  /** First token of the later of two neighbours: after the nearest comma or "and" before its head. */
  function startAfter(before: number, head: number): number {
    for (let at = head - 1; at > before; at -= 1) {
      const token = tokens[at]
      if (token?.tag === 'CCONJ' || token?.text === ',' || token?.text === ';') return at + 1
    }
    return before + 1
  }

  function trimRight(end: number, first: number): number {
    let last = end
    while (last > first + 1 && (tokens[last - 1]?.tag === 'CCONJ' || tokens[last - 1]?.tag === 'PUNCT')) last -= 1
    return last
  }
}

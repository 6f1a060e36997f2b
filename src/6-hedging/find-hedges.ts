import type { ParsedDocument, Range } from '../layers.js'
import type { HedgeGroup, HedgeLexicon } from '../lexicon/hedges.js'
import { findPhrases } from '../match/find-phrases.js'
import { indexPhrases, type PhraseIndex } from '../match/index-phrases.js'
import { oncePer } from '../match/once-per.js'

/** A hedge as it stands in the text, before its context is looked at. */
export interface Hedge extends Range {
  /** The token that the grammar hangs on: "may" of "may well", "clear" of "not clear". */
  readonly head: number
  readonly sentence: number
  readonly words: string
  readonly group: HedgeGroup
}

export interface HedgeEntry {
  readonly words: string
  readonly group: HedgeGroup
}

/** Index the hedges of a lexicon. */
export const indexHedges = oncePer(
  (lexicon: HedgeLexicon): PhraseIndex<HedgeEntry> =>
    indexPhrases(lexicon.groups.flatMap((group) => group.words.map((words) => [words, { words, group }] as const))),
)

/** Find the words of some ranges that may weaken a claim, in the order of the text. */
export function findHedges(
  document: ParsedDocument,
  ranges: readonly Range[],
  index: PhraseIndex<HedgeEntry>,
): readonly Hedge[] {
  return ranges.flatMap((range) =>
    findPhrases(document, range, index, ({ group }, word) => !group.tags || group.tags.includes(word.tag)).map(
      ({ first, end, value }) => ({
        first,
        end,
        head: headOf(document, first, end, value.group),
        sentence: document.tokens[first]?.sentence ?? 0,
        words: value.words,
        group: value.group,
      }),
    ),
  )
}

function headOf(document: ParsedDocument, first: number, end: number, group: HedgeGroup): number {
  if (group.class === 'modal') return first
  if (group.class === 'verb') {
    for (let token = first; token < end; token++) if (document.tokens[token]?.tag === 'VERB') return token
  }
  for (let token = end - 1; token > first; token--) {
    const { head = -1, tag } = document.tokens[token] ?? {}
    if ((head < first || head >= end) && tag !== 'PART' && tag !== 'ADP' && tag !== 'SCONJ') return token
  }
  return first
}

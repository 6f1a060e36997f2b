import type { CueCandidate, ParsedDocument, Range } from '../../layers.js'
import { childBy, childrenBy } from '../../match/tree.js'
import { toSourcePhrase } from '../phrases/to-source-phrase.js'
import type { Mention, Reading } from '../reading.js'

const origins: ReadonlySet<string> = new Set(['from', 'of', 'by', 'in'])

/**
 * Read a reporting noun that leads into a list: "The report makes two recommendations:", "some findings from the report:".
 * Where nobody is named, the findings speak for themselves, and the colon reports.
 */
export function readListNoun(
  document: ParsedDocument,
  cue: CueCandidate,
  named: Mention,
  points: readonly Range[],
): Reading | null {
  const mention = named.ranges.length > 0 ? named : findOrigin(document, cue)
  // "Key points:" are the writer's own
  if (!mention && cue.act === 'argue') return null
  const colon = (points[0] as Range).first - 2
  return {
    cue: mention ? cue : { ...cue, tokens: [colon] },
    frame: 'clause',
    share: (cue.frames.clause ?? 0) / 100,
    content: points,
    mention: mention ?? { heads: [cue.head], ranges: [{ first: cue.tokens[0] ?? cue.head, end: cue.head + 1 }] },
    recipient: null,
    plain: true,
    steps: [
      { ruleId: cue.ruleId, words: document.tokens[cue.head]?.text ?? '' },
      { ruleId: 'content/list', words: document.tokens[colon + 2]?.text ?? '' },
    ],
  }
}

/** "findings from the report". */
function findOrigin(document: ParsedDocument, cue: CueCandidate): Mention | undefined {
  const origin = childrenBy(document, cue.head, 'nmod', 'obl').find(({ index }) =>
    origins.has(childBy(document, index, 'case')?.norm ?? ''),
  )
  if (!origin) return undefined
  const { ranges, heads } = toSourcePhrase(document, origin.index, cue)
  const [phrase] = ranges
  if (!phrase) return undefined
  const first = origins.has(document.tokens[phrase.first]?.norm ?? '') ? phrase.first + 1 : phrase.first
  return { heads, ranges: [{ first, end: phrase.end }] }
}

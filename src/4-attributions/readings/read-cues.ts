import type { CueCandidate, ParsedDocument } from '../../layers.js'
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Frame } from '../../lexicon/reporting-verbs.js'
import { isDash } from '../../match/is-dash.js'
import { relativeOpenerBefore } from '../../match/relative-opener-before.js'
import type { Context } from '../context.js'
import type { Reading, WeighedReading } from '../reading.js'
import { scoreReading } from '../weighing/score-reading.js'
import { endAtSources } from './end-at-sources.js'
import { readColon } from './read-colon.js'
import { readDash } from './read-dash.js'
import { readNoun } from './read-noun.js'
import { readPhrase } from './read-phrase.js'
import { readVerb } from './read-verb.js'

/**
 * Read every cue. Parenthetical reports are found first, because they end the contents before them:
 * in "Doe said it failed, according to Roe" the content of "said" ends before "according".
 *
 * @returns Readings with what stands around them weighed.
 */
export function readCues(
  document: ParsedDocument,
  cues: readonly CueCandidate[],
  lexicon: Lexicon,
): readonly WeighedReading[] {
  const cueHeads = new Set(cues.filter((cue) => cue.scope === 'speech').map((cue) => cue.head))
  const classes = new Map(cues.map((cue) => [cue.head, cue.class]))
  const free: Context = { document, lexicon, cueHeads, classes, barriers: new Map() }
  const readings = cues.map((cue) => read(free, cue))
  const context = { ...free, barriers: findBarriers(document, readings) }
  const all = cues.flatMap((cue, index) => {
    const reading = readings[index]
    const barriers = context.barriers.get(document.tokens[cue.head]?.sentence ?? -1) ?? []
    const crosses = reading?.content.some(({ first, end }) => barriers.some((at) => first < at && at < end))
    return (crosses ? read(context, cue) : reading) ?? []
  })
  return endAtSources(document, all)
}

function read(context: Context, cue: CueCandidate): WeighedReading | null {
  const reading = readKind(context, cue)
  return reading && scoreReading(context.document, reading, context.lexicon.sources)
}

function readKind(context: Context, cue: CueCandidate): Reading | null {
  const kind = context.document.blocks[blockOf(context.document, cue)]?.kind
  if (kind === 'repeated' || kind === 'boilerplate') return null
  switch (cue.kind) {
    case 'verb':
      return readVerb(context, cue)
    case 'preposition':
    case 'adverb':
      return readPhrase(context, cue)
    case 'punctuation':
      return cue.lemma === ':' ? readColon(context, cue) : readDash(context, cue)
    case 'noun':
      return readNoun(context, cue)
    case 'none':
      return null
    default:
      return cue.kind satisfies never
  }
}

function blockOf(document: ParsedDocument, cue: CueCandidate): number {
  return document.sentences[document.tokens[cue.head]?.sentence ?? -1]?.block ?? -1
}

/** Frames of a report that stands apart from what it reports: "The yard, she said, is old". */
const apart: ReadonlySet<Frame> = new Set(['quote', 'parenthetical'])

function findBarriers(
  document: ParsedDocument,
  readings: readonly (WeighedReading | null)[],
): ReadonlyMap<number, readonly number[]> {
  const barriers = new Map<number, number[]>()
  for (const reading of readings) {
    const content = reading?.content[0]
    if (!reading || !content || reading.confidence < 0.3 || reading.cue.kind === 'adverb') continue
    const start = Math.min(
      reading.cue.tokens[0] ?? reading.cue.head,
      reading.mention.ranges[0]?.first ?? reading.cue.head,
    )
    // "which the mayor said would close", "he was accused of theft": what stands before is a word of the clause
    if (content.first >= start || !apart.has(reading.frame)) continue
    for (const at of barriersOf(document, reading, start)) {
      const sentence = document.tokens[at]?.sentence ?? -1
      if (sentence >= 0) barriers.set(sentence, [...(barriers.get(sentence) ?? []), at])
    }
  }
  return barriers
}

/** Before the report, or before the relative clause that it stands in: none where no mark parts that from its noun. */
function barriersOf(document: ParsedDocument, reading: Reading, start: number): readonly number[] {
  const [content] = reading.content
  if (!content || relativeOpenerBefore(document, content.end) !== content.first)
    return [start, markOfQuoted(document, reading)]
  return document.tokens[content.first - 1]?.tag === 'PUNCT' ? [content.first - 1] : []
}

/** "said it was late |: “…,” she wrote": the colon or dash before a quotation that a later cue reports; -1 where there is none. */
function markOfQuoted({ tokens }: ParsedDocument, { frame, content }: Reading): number {
  const first = content[0]?.first ?? -1
  const mark = tokens[first - 1]
  return frame === 'quote' && tokens[first]?.kind === 'quote' && (mark?.norm === ':' || isDash(mark)) ? first - 1 : -1
}

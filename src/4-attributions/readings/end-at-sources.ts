import type { ParsedDocument } from '../../layers.js'
import type { WeighedReading } from '../reading.js'

/** Words of a source phrase in which other reports are looked for. */
const longestSource = 60
/** From which on a report is not doubted by its neighbours. */
const sure = 0.5

/** End the contents that run over the source phrase of another report: with the one around them, and before the next. */
export function endAtSources(document: ParsedDocument, readings: readonly WeighedReading[]): readonly WeighedReading[] {
  const around = sourcesAround(readings)
  const reports = new Map(readings.map((reading) => [reading.cue.tokens[0] ?? reading.cue.head, reading]))
  return readings.map((reading) => {
    const kept = endAt(reading, endInSource(document, reading, around.get(reading.cue.head)))
    return endAt(kept, endBeforeSource(document, kept, reports))
  })
}

/** The end of a source phrase, and how sure its report is. */
interface Source {
  readonly end: number
  readonly confidence: number
}

/** The surest source phrase around each token, but for its first. */
function sourcesAround(readings: readonly WeighedReading[]): ReadonlyMap<number, Source> {
  const around = new Map<number, Source>()
  for (const { mention, confidence } of readings)
    for (const { first, end } of mention.ranges)
      for (let at = first + 1; at < Math.min(end, first + longestSource); at += 1)
        if (confidence > (around.get(at)?.confidence ?? 0)) around.set(at, { end, confidence })
  return around
}

function endAt(reading: WeighedReading, end: number | undefined): WeighedReading {
  const last = reading.content.at(-1)
  if (!last || end === undefined) return reading
  return { ...reading, content: [...reading.content.slice(0, -1), { first: last.first, end }] }
}

/** "a woman who accused the mayor of theft | said": what is reported inside another source phrase ends with it. */
function endInSource(
  document: ParsedDocument,
  reading: WeighedReading,
  source: Source | undefined,
): number | undefined {
  const last = reading.content.at(-1)
  if (!source || !last || source.confidence <= reading.confidence) return undefined
  if (last.first >= source.end || last.end <= source.end) return undefined
  // "said an aide, who called it | “a mess”": a source phrase that breaks off at a quotation is no bound
  return document.tokens[source.end]?.kind === 'quote' ? undefined : source.end
}

/** "said it was late and | a clerk, asked about it, | said": what runs up to another report has taken in who makes that. */
function endBeforeSource(
  { tokens }: ParsedDocument,
  { content, cue }: WeighedReading,
  reports: ReadonlyMap<number, WeighedReading>,
): number | undefined {
  const last = content.at(-1)
  if (!last || last.first < cue.head) return undefined
  const { mention, confidence = 0 } = reports.get(tokens[last.end]?.norm === ',' ? last.end + 1 : last.end) ?? {}
  const source = mention?.ranges[0]?.first ?? last.first
  if (confidence < sure || source <= last.first + 2 || tokens[source - 1]?.tag !== 'CCONJ') return undefined
  return tokens[source - 2]?.norm === ',' ? source - 2 : source - 1
}

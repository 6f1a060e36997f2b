import type { ParsedDocument } from '../../layers.js'
import type { Options } from '../../types.js'
import type { Reading, WeighedReading } from '../reading.js'

/** Below this confidence a reading is left out: PolNeAR train has its best F1 from here to 0.55, and the most found here. */
const threshold = 0.47
/** The same for what may be a deed without words: under it people marked fewer than half with this source and content. */
const wordlessThreshold = 0.7

/**
 * Keep the readings that are right often enough or speak for themselves, in document order; states of mind, and deeds that may
 * have been done without words, only with `scope: 'all'`, a quotation, or, for deeds, where they are surer.
 */
export function chooseReadings(
  document: ParsedDocument,
  readings: readonly WeighedReading[],
  { scope = 'speech' }: Options,
): readonly WeighedReading[] {
  const least = (reading: Reading) =>
    scope === 'speech' && reading.cue.wordless && !quotes(document, reading) ? wordlessThreshold : threshold
  const sure = readings
    .filter((reading) => reading.confidence >= least(reading) || speaksForItself(reading))
    .filter(({ cue, frame }) => scope === 'all' || cue.scope === 'speech' || frame === 'quote')
  return dropFarther(dropColouring(document, dropShorter(sure))).sort((a, b) => firstToken(a) - firstToken(b))
}

/** "reportedly", and all that is plain with a source; ", the court heard" has none. */
function speaksForItself({ cue, mention, plain, nameless }: Reading): boolean {
  return cue.kind === 'adverb' || (plain && (mention.ranges.length > 0 || nameless === true))
}

/** Words in quotation marks were said. */
function quotes(document: ParsedDocument, { content }: Reading): boolean {
  return content.some(({ first, end }) => document.tokens.slice(first, end).some(({ kind }) => kind === 'quote'))
}

/** "has reportedly left" claims by its adverb; in "reportedly said" the verb reports and the adverb only colours it. */
function dropColouring(document: ParsedDocument, readings: readonly WeighedReading[]): WeighedReading[] {
  const verbs = new Set(readings.filter(({ cue }) => cue.kind === 'verb').map(({ cue }) => cue.head))
  return readings.filter(({ cue }) => cue.kind !== 'adverb' || !verbs.has(document.tokens[cue.head]?.head ?? -1))
}

/** Two readings of one word: the longer cue is the whole one ("went on to say" against "went on"). */
function dropShorter(readings: readonly WeighedReading[]): readonly WeighedReading[] {
  const owners = new Map<number, number>()
  readings.forEach(({ cue }, index) => {
    for (const token of cue.tokens) {
      const owner = readings[owners.get(token) ?? -1]
      if (!owner || owner.cue.tokens.length < cue.tokens.length) owners.set(token, index)
    }
  })
  return readings.filter(({ cue }, index) => cue.tokens.every((token) => owners.get(token) === index))
}

function firstToken({ content, cue, mention }: Reading): number {
  const starts = [...content, ...mention.ranges].map((range) => range.first)
  return Math.min(cue.tokens[0] ?? cue.head, ...starts)
}

/** "read from a letter in which a clerk complained that …": of two who report the same words the nearer does, where it is surer. */
function dropFarther(readings: readonly WeighedReading[]): WeighedReading[] {
  const nearest = new Map<string, WeighedReading>()
  for (const reading of readings) {
    const key = keyBehind(reading)
    const other = nearest.get(key)
    if (key && (!other || other.cue.head < reading.cue.head)) nearest.set(key, reading)
  }
  return readings.filter((reading) => {
    const { cue, mention } = reading
    // "said in one of several messages that …": the noun of nobody only tells where
    if (cue.kind === 'noun' && mention.ranges.length === 0) return !nearest.has(keyOfContent(reading))
    const other = nearest.get(keyBehind(reading)) ?? reading
    return other.confidence <= reading.confidence || other.mention.heads[0] === reading.mention.heads[0]
  })
}

/** The words that a verb reports behind it, as a key; "" for what is reported otherwise. */
function keyBehind(reading: WeighedReading): string {
  return reading.cue.kind === 'verb' && reading.mention.ranges.length > 0 ? keyOfContent(reading) : ''
}

/** One range behind its cue, as a key; "" for others. */
function keyOfContent({ cue, content }: WeighedReading): string {
  const [range] = content
  return content.length === 1 && range && range.first > cue.head ? `${range.first}-${range.end}` : ''
}

import type { Analysis, Attribution, Span } from '../../src/index.js'
import type { Gold, GoldAttribution } from './read-gold.js'

export interface Score {
  /** Core attributions of the gold. */
  readonly gold: number
  readonly matched: number
  /** Matched, and all speakers are there, nobody else. */
  readonly endToEnd: number
  /** Matched, and the figure is right. */
  readonly sourceType: number
  readonly anonymity: number
  readonly quotation: number
  readonly level: number
  /** Of the gold. */
  readonly goldNonResponses: number
  readonly nonResponses: number
  /** Attributions and non-responses that were found; those of them that the gold has, core or not. */
  readonly found: number
  readonly right: number
  /** What is missing or wrong, in words. */
  readonly errors: readonly string[]
}

/** Compare an analysis with what people marked. A row is found when contents share half, or cues touch and contents overlap. */
export function scoreArticle(analysis: Analysis, gold: Gold): Score {
  const used = new Set<Attribution>()
  const errors: string[] = []
  const score = { gold: 0, matched: 0, endToEnd: 0, sourceType: 0, anonymity: 0, quotation: 0, level: 0 }
  const sources = new Map(analysis.sources.map((source) => [source.id, source]))

  for (const row of gold.attributions) {
    const found = findBest(
      row,
      analysis.attributions.filter((a) => !used.has(a)),
    )
    if (found) used.add(found)
    if (row.core === false) continue
    score.gold++
    const words = `${row.cue.map((s) => s.text).join(' ')} | ${row.content[0]?.text.slice(0, 60)}`
    if (!found) {
      errors.push(`missed: ${words}`)
      continue
    }
    score.matched++
    const known = found.sources.flatMap((id) => sources.get(id) ?? [])
    const names = known.map((source) => source.name ?? source.label)
    const right = {
      endToEnd:
        row.speakers.length === 0
          ? known.every((source) => source.type === 'unspecified')
          : row.speakers.every((speaker) => names.some((name) => isSame(name, speaker))) &&
            names.every((name) => row.speakers.some((speaker) => isSame(name, speaker))),
      sourceType: (known[0]?.type ?? 'unspecified') === row.sourceType,
      anonymity: (known[0]?.anonymity.status ?? 'on-record') === row.anonymity,
      quotation: found.quotation === row.quotation,
      level: found.hedging.level === row.level || found.hedging.level === row.alsoLevel,
    }
    for (const key of Object.keys(right) as (keyof typeof right)[]) {
      if (right[key]) score[key]++
      else
        errors.push(
          `${key}: ${names.join('; ')} ${known[0]?.type} ${known[0]?.anonymity.status} ${found.hedging.level}: ${words}`,
        )
    }
  }
  const nonResponses = gold.nonResponses.filter((row) =>
    analysis.nonResponses.some((found) => shared(found.cue, row.cue) > 0 && shared(found.mention, row.mention) > 0),
  ).length
  for (const { cue, content } of analysis.attributions.filter((a) => !used.has(a)))
    errors.push(`not in the gold: ${cue?.lemma} | ${content[0]?.text.slice(0, 60)}`)
  return {
    ...score,
    nonResponses,
    goldNonResponses: gold.nonResponses.length,
    found: analysis.attributions.length + analysis.nonResponses.length,
    right: used.size + nonResponses,
    errors,
  }
}

function findBest(row: GoldAttribution, candidates: readonly Attribution[]): Attribution | undefined {
  let best: Attribution | undefined
  let bestScore = 0
  for (const candidate of candidates) {
    const common = shared(candidate.content, row.content)
    const share = common / (length(candidate.content) + length(row.content) - common)
    const cue = shared(candidate.cue?.spans ?? [], row.cue) > 0
    const score = share + (cue ? 0.5 : 0)
    if (common > 0 && (share >= 0.5 || cue) && score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

function shared(some: readonly Span[], others: readonly Span[]): number {
  return some.reduce(
    (sum, a) => sum + others.reduce((n, b) => n + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  )
}

const empty = new Set(['the', 'a', 'an', 'of', 'mr', 'mrs', 'ms', 'dr'])

/** Whether two names mean the same: most words of the shorter one stand in the longer one. */
function isSame(name: string, speaker: string): boolean {
  if (speaker.includes('|')) return speaker.split('|').some((alternative) => isSame(name, alternative))
  const words = (text: string) =>
    (
      text
        .toLowerCase()
        .replaceAll(/['’]s\b/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).filter((word) => !empty.has(word))
  const [small = [], large = []] = [words(name), words(speaker)].sort((a, b) => a.length - b.length)
  return small.length > 0 && small.filter((word) => large.includes(word)).length / small.length >= 0.6
}

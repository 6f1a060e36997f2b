import { readFileSync } from 'node:fs'
import type { AnonymityStatus, HedgeLevel, QuotationKind, SourceType, Span } from '../../src/index.js'

export interface GoldAttribution {
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly mention: readonly Span[]
  /** Alternatives are separated by "|". */
  readonly speakers: readonly string[]
  readonly sourceType: SourceType
  readonly anonymity: AnonymityStatus
  readonly reason?: string
  readonly number?: readonly [number, number | null]
  readonly quotation: QuotationKind
  readonly level: HedgeLevel
  readonly alsoLevel?: HedgeLevel
  readonly polarity?: 'negated'
  /** False: defensible either way, never counted as missed. */
  readonly core?: false
  readonly id?: string
  readonly within?: string
}

export interface GoldNonResponse {
  readonly mention: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface Gold {
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  readonly nonResponses: readonly GoldNonResponse[]
}

type Written = {
  readonly content: readonly string[]
  readonly cue: readonly string[]
  readonly mention: readonly string[]
}

/** Read an article of fixtures/articles with its gold, the marked words turned into spans. */
export function readGold(name: string): Gold {
  const at = (file: string) => readFileSync(new URL(`../../fixtures/articles/${file}`, import.meta.url), 'utf8')
  const text = at(`${name}.txt`)
  const gold = JSON.parse(at(`${name}.gold.json`)) as { attributions: Written[]; nonResponses: Written[] }
  const locate = <T extends Written>(row: T) => ({
    ...row,
    content: row.content.map((marked) => toSpan(text, marked)),
    cue: row.cue.map((marked) => toSpan(text, marked)),
    mention: row.mention.map((marked) => toSpan(text, marked)),
  })
  return {
    text,
    attributions: gold.attributions.map(locate) as never,
    nonResponses: gold.nonResponses.map(locate) as never,
  }
}

/** "bus, [[said]] she" → where "said" stands in the one place that reads "bus, said she". */
function toSpan(text: string, marked: string): Span {
  const [before = '', words, after = ''] = marked.split(/\[\[|\]\]/)
  if (words === undefined) throw new Error(`Expected [[ ]] in gold span: ${marked}`)
  const whole = before + words + after
  const at = text.indexOf(whole)
  if (at < 0) throw new Error(`Gold span is not in the article: ${marked}`)
  if (text.includes(whole, at + 1)) throw new Error(`Gold span stands more than once in the article: ${marked}`)
  const start = at + before.length
  return { start, end: start + words.length, text: words }
}

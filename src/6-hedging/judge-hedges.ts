import type { ParsedDocument } from '../layers.js'
import type { HedgeLevel } from '../types.js'
import { contextRulesOf } from './context-rules.js'
import type { Hedge } from './find-hedges.js'
import { findTense, type Tense } from './find-tense.js'
import type { Use } from './surroundings.js'

/** A hedge whose context was looked at. */
export interface JudgedHedge extends Hedge {
  readonly level: HedgeLevel
  /** Why it does not count, or null. */
  readonly inactiveBecause: string | null
  readonly ruleId: string | null
}

const conditions = new Set([
  'if',
  'unless',
  'provided that',
  'only if',
  'as long as',
  'so long as',
  'on condition that',
])

/** Decide for each hedge whether its context lets it count, by the first context rule that applies. */
export function judgeHedges(
  document: ParsedDocument,
  hedges: readonly Hedge[],
  reported = false,
): readonly JudgedHedge[] {
  const conditional = new Set<number>()
  const tenses = new Map<number, Tense>()
  for (const { sentence, words } of hedges) {
    if (conditions.has(words)) conditional.add(sentence)
    if (!tenses.has(sentence)) tenses.set(sentence, findTense(document, sentence))
  }
  return hedges.map((hedge) => {
    const { sentence } = hedge
    const tense = tenses.get(sentence) as Tense
    const use: Use = { document, hedge, conditional: conditional.has(sentence), reported, tense }
    const rule = contextRulesOf(hedge.words).find(({ applies }) => applies(use))
    return {
      ...hedge,
      level: rule?.level ?? hedge.group.level,
      inactiveBecause: isMentioned(document, hedge) ? 'quoted word' : (rule?.inactiveBecause ?? null),
      ruleId: rule?.id ?? null,
    }
  })
}

/** "Words like “maybe”": named, not used. */
function isMentioned({ tokens }: ParsedDocument, { first, end }: Hedge): boolean {
  return end === first + 1 && tokens[first - 1]?.kind === 'quote' && tokens[end]?.kind === 'quote'
}

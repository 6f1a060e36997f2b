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
  /** Whether it opens a condition. */
  readonly condition: boolean
  readonly ruleId: string | null
}

/** Decide for each hedge whether its context lets it count, by the first context rule that applies. */
export function judgeHedges(
  document: ParsedDocument,
  hedges: readonly Hedge[],
  reported = false,
): readonly JudgedHedge[] {
  const conditional = new Set<number>()
  const tenses = new Map<number, Tense>()
  for (const hedge of hedges) {
    const { sentence } = hedge
    if (!tenses.has(sentence)) tenses.set(sentence, findTense(document, sentence))
    if (judge(hedge).condition) conditional.add(sentence)
  }
  return hedges.map(judge)

  function judge(hedge: Hedge): JudgedHedge {
    const { first, end, head, sentence, words, group } = hedge
    const tense = tenses.get(sentence) as Tense
    const use: Use = { document, hedge, conditional: conditional.has(sentence), reported, tense }
    const rule = contextRulesOf(words).find(({ applies }) => applies(use))
    const inactiveBecause = isMentioned(document, hedge) ? 'quoted word' : (rule?.inactiveBecause ?? null)
    return {
      first,
      end,
      head,
      sentence,
      words,
      group,
      level: rule?.level ?? group.level,
      inactiveBecause,
      condition: inactiveBecause === null && (rule?.condition ?? group.condition ?? false),
      ruleId: rule?.id ?? null,
    }
  }
}

/** "Words like “maybe”": named, not used. */
function isMentioned({ tokens }: ParsedDocument, { first, end }: Hedge): boolean {
  return end === first + 1 && tokens[first - 1]?.kind === 'quote' && tokens[end]?.kind === 'quote'
}

import { groupBy } from '../match/group-by.js'
import { adjectiveRules } from './adjective-rules.js'
import { beliefRules } from './belief-rules.js'
import { conjunctionRules } from './conjunction-rules.js'
import type { ContextRule } from './context-rule.js'
import { futureRules } from './future-rules.js'
import { modalRules } from './modal-rules.js'
import { nounRules } from './noun-rules.js'
import { verbRules } from './verb-rules.js'

/** All context rules; a word's rules are tried in this order. */
export const contextRules: readonly ContextRule[] = [
  ...modalRules,
  ...futureRules,
  ...conjunctionRules,
  ...adjectiveRules,
  ...nounRules,
  ...beliefRules,
  ...verbRules,
]

const byWord = groupBy(contextRules, ({ words }) => words)

/** The rules of an entry of the hedge lexicon, in order. */
export function contextRulesOf(words: string): readonly ContextRule[] {
  return byWord.get(words) ?? []
}

import type { Finding, Query } from '../bearer.js'
import type { AntecedentRule } from './antecedent-rule.js'
import { one } from './one.js'
import type { Walk } from './walk.js'

/** What the first rule finds that finds anybody; somebody of whom nothing is known where none does. */
export function firstOf(rules: readonly AntecedentRule[], walk: Walk, query: Query): Finding {
  for (const { find } of rules) {
    const found = find(walk, query)
    if (found) return found
  }
  return one(walk.scene.create(query.mention), 'source/unresolved-pronoun')
}

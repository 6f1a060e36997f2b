import type { Query, Resolution } from '../bearer.js'
import { descriptionRules } from './description-rules.js'
import { firstOf } from './first-of.js'
import { pronounRules } from './pronoun-rules.js'
import { bearersKnown, type Walk } from './walk.js'

/** Find whom a source phrase stands for: a name for its bearer, pronouns and descriptions by their rules. */
export function findAntecedent(walk: Walk, query: Query): Resolution {
  const { form, ruleId } = query.mention
  switch (form) {
    case 'name':
      return { bearers: bearersKnown(walk, query), ruleId: ruleId.replace('type', 'source'), guess: false }
    case 'pronoun':
      return firstOf(pronounRules, walk, query)
    case 'description':
      return firstOf(descriptionRules, walk, query)
    default:
      return form satisfies never
  }
}

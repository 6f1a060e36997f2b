import type { Finding, Query, Resolution } from '../bearer.js'
import { descriptionRules } from './description-rules.js'
import { firstOf } from './first-of.js'
import { pronounRules } from './pronoun-rules.js'
import { bearersKnown, type Walk } from './walk.js'

/** Find whom a source phrase stands for, and note what the search showed of them. */
export function findAntecedent(walk: Walk, query: Query): Resolution {
  const { bearers, ruleId, guess, owner, key, described } = search(walk, query)
  const [bearer] = bearers
  if (bearer && owner) bearer.owner ??= owner
  if (bearer && key) walk.scene.label(key, bearer)
  if (described) for (const { mentions } of bearers) mentions.push(described)
  return { bearers, ruleId, guess }
}

/** A name stands for its bearer, pronouns and descriptions by their rules. */
function search(walk: Walk, query: Query): Finding {
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

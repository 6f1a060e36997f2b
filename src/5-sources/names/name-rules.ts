import { knownNameRules } from './known-name-rules.js'
import { nameAroundRules } from './name-around-rules.js'
import type { NameRule } from './name-rule.js'
import { nameWordRules } from './name-word-rules.js'
import { namedThingRules } from './named-thing-rules.js'

/** In the order in which they are tried: lists, the noun before the name, its own words, those around it, the likeliest. */
export const nameRules: readonly NameRule[] = [
  ...knownNameRules,
  ...namedThingRules,
  ...nameWordRules,
  ...nameAroundRules,
]

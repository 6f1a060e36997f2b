import type { Bearer } from '../bearer.js'
import type { AntecedentExample } from './antecedent-rule.js'
import type { Sought } from './sought.js'

/** A way in which a noun takes somebody up. */
export interface NounRule {
  readonly id: string
  readonly find: (sought: Sought) => Bearer | null
  readonly examples: readonly AntecedentExample[]
}

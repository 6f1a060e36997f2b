import { concessive } from './concessive.js'
import { deed } from './deed.js'
import { expletive } from './expletive.js'
import { freely } from './freely.js'
import { manner } from './manner.js'
import type { OtherUseRule } from './other-use-rule.js'
import { overheard } from './overheard.js'
import { phase } from './phase.js'
import { phrasalVerb } from './phrasal-verb.js'
import { remark } from './remark.js'
import { result } from './result.js'
import { told } from './told.js'
import { unknown } from './unknown.js'

/** Uses in which a reporting verb reports nothing; one that applies is enough. */
export const otherUseRules: readonly OtherUseRule[] = [
  phrasalVerb,
  deed,
  phase,
  remark,
  result,
  overheard,
  told,
  manner,
  unknown,
  expletive,
  freely,
  concessive,
]

import { asClause } from './as-clause.js'
import { blockQuotation } from './block-quotation.js'
import { clauseAfter } from './clause-after.js'
import { clauseBefore } from './clause-before.js'
import type { FrameRule } from './frame-rule.js'
import { gappedClause } from './gapped-clause.js'
import { howClause } from './how-clause.js'
import { infinitive } from './infinitive.js'
import { list } from './list.js'
import { looseClause } from './loose-clause.js'
import { object } from './object.js'
import { partedClause } from './parted-clause.js'
import { passive } from './passive.js'
import { phraseBehind } from './phrase-behind.js'
import { preposition } from './preposition.js'
import { proForm } from './pro-form.js'
import { quotedBefore } from './quoted-before.js'
import { tail } from './tail.js'

/** The frames in the order in which they are tried; the first that fits is how a verb is read. */
export const frameRules: readonly FrameRule[] = [
  list,
  blockQuotation,
  asClause,
  howClause,
  quotedBefore,
  gappedClause,
  proForm,
  partedClause,
  clauseAfter,
  tail,
  clauseBefore,
  passive,
  infinitive,
  looseClause,
  object,
  preposition,
  phraseBehind,
]

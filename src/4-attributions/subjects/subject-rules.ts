import { absolute } from './absolute.js'
import { afterQuotation } from './after-quotation.js'
import { agent } from './agent.js'
import { behind } from './behind.js'
import { behindCommas } from './behind-commas.js'
import { described } from './described.js'
import { earlierVerb } from './earlier-verb.js'
import { final } from './final.js'
import { fronted } from './fronted.js'
import { gapped } from './gapped.js'
import { governor } from './governor.js'
import { inRelative } from './in-relative.js'
import { inverted } from './inverted.js'
import { neighbour } from './neighbour.js'
import { own } from './own.js'
import { partner } from './partner.js'
import { plain } from './plain.js'
import { quotedAs } from './quoted-as.js'
import { quotedOne } from './quoted-one.js'
import { reduced } from './reduced.js'
import { runOn } from './run-on.js'
import { shared } from './shared.js'
import type { SubjectRule } from './subject-rule.js'

/** Of passives, whose subject is told or described. */
export const passiveSubjectRules: readonly SubjectRule[] = [quotedAs, agent]

/**
 * In the order in which they are tried; the first whose find may speak decides. Marks and the order of the words come first where
 * nothing else can stand there, then the tree, then what is left when it shows nobody.
 */
export const activeSubjectRules: readonly SubjectRule[] = [
  quotedOne,
  inverted,
  runOn,
  gapped,
  afterQuotation,
  final,
  behindCommas,
  absolute,
  described,
  partner,
  fronted,
  inRelative,
  own,
  reduced,
  neighbour,
  shared,
  behind,
  governor,
  plain,
  earlierVerb,
]

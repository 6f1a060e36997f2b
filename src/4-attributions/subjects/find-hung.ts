import type { Word } from '../../layers.js'
import { childrenBy } from '../../match/tree.js'
import { findOwnSubject } from './own-subject.js'
import type { SubjectView } from './subject-rule.js'

/** The subject in the tree, also where it hangs on the auxiliary; "telling Haim | they would go": none stands behind a gerund. */
export function findHung(view: SubjectView): Word | undefined {
  const { document, verb } = view
  const hung = findOwnSubject(document, verb) ?? findOnAuxiliary(view)
  return hung && hung.index > verb.index && verb.form === 'gerund' ? undefined : hung
}

/** The same where it stands before its verb, with no comma between it and a gerund. */
export function findHungBefore(view: SubjectView): Word | undefined {
  const { document, verb, start } = view
  const apart = verb.form === 'gerund' && document.tokens[start - 1]?.norm === ','
  const hung = apart ? undefined : findHung(view)
  return hung && hung.index < verb.index ? hung : undefined
}

/** "Residents | have repeatedly warned", "have at times warned". */
function findOnAuxiliary({ document, verb, start }: SubjectView): Word | undefined {
  const [apart] = childrenBy(document, verb.index, 'aux')
  const auxiliary = document.tokens[Math.min(start, apart?.index ?? verb.index)]
  const helps = auxiliary?.tag === 'AUX' || auxiliary?.relation === 'aux'
  return auxiliary && helps && auxiliary.index < verb.index ? findOwnSubject(document, auxiliary) : undefined
}

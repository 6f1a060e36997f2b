import type { Analysis } from '../../src/types.js'

/** The lines of a case: each source with type, status, basis, identifiability, formula and reason. */
export function renderAnonymity({ sources }: Analysis): readonly string[] {
  return sources.map(({ label, type, anonymity, basis, identifiability }) =>
    [
      `${label}: ${type}`,
      anonymity.status,
      `basis ${basis}`,
      identifiability,
      ...(anonymity.formula ? [`"${anonymity.formula.text}"`] : []),
      ...(anonymity.reason ? [`${anonymity.reasonKind}: "${anonymity.reason.text}"`] : []),
    ].join(', '),
  )
}

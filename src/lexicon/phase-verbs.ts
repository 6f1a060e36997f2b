/** Verbs that only say how a report begins, goes on or comes about: the report is the infinitive after them ("went on to say"). Our own list. */
export const phaseVerbs: ReadonlySet<string> = new Set(
  'go continue try begin start proceed refuse decline fail need use hasten appear seek attempt'.split(' '),
)
/** Those of them that report nothing of their own with an infinitive: "continued to work", against "refused to work". */
export const emptyVerbs: ReadonlySet<string> = new Set(['go on', 'continue', 'begin', 'start', 'proceed'])

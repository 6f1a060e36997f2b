import type { Word } from '../../layers.js'

const auxiliaries = new Set(['are', 'were', 'have', 'do', "'re", "'ve"])

/** Whether the first word of a verb group says that several do it: "say", "have said"; "said" does not tell. */
export function isPluralVerb({ tag, form, norm }: Word): boolean {
  return tag === 'AUX' ? auxiliaries.has(norm) : tag === 'VERB' && form === 'base'
}

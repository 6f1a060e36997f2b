import type { Lexicon } from '../lexicon/lexicon.js'
import type { ReportingNoun } from '../lexicon/reporting-nouns.js'

const indexes = new WeakMap<readonly ReportingNoun[], ReadonlyMap<string, ReportingNoun>>()

/** Find reporting nouns by lemma. One index a list, since lists are never changed. */
export function indexNouns({ reportingNouns }: Lexicon): ReadonlyMap<string, ReportingNoun> {
  const known = indexes.get(reportingNouns)
  if (known) return known
  const index = new Map(reportingNouns.map((noun) => [noun.lemma, noun]))
  indexes.set(reportingNouns, index)
  return index
}

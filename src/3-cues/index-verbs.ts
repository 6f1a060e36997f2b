import type { Lexicon } from '../lexicon/lexicon.js'
import type { ReportingVerb } from '../lexicon/reporting-verbs.js'
import { groupBy } from '../match/group-by.js'
import { oncePer } from '../match/once-per.js'
import { inflect } from './inflect.js'

/** A reporting verb cut into words. */
export interface VerbPattern {
  readonly words: readonly string[]
  readonly verb: ReportingVerb
}

const indexList = oncePer((verbs: readonly ReportingVerb[]): ReadonlyMap<string, readonly VerbPattern[]> => {
  const patterns = verbs.map((verb): VerbPattern => ({ words: verb.lemma.split(' '), verb }))
  const index = groupBy(patterns, ({ words }) => words.slice(0, 1))
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length)
  for (const [verb, patterns] of [...index]) {
    for (const form of inflect(verb)) if (!index.has(form)) index.set(form, patterns)
  }
  return index
})

/** Group the reporting verbs by the lemma and the regular forms of their first word, longest pattern first. */
export function indexVerbs({ reportingVerbs }: Lexicon): ReadonlyMap<string, readonly VerbPattern[]> {
  return indexList(reportingVerbs)
}

import type { Lexicon } from '../lexicon/lexicon.js'
import type { ReportingVerb } from '../lexicon/reporting-verbs.js'

/** A reporting verb cut into words. */
export interface VerbPattern {
  readonly words: readonly string[]
  readonly verb: ReportingVerb
}

const indexes = new WeakMap<readonly ReportingVerb[], ReadonlyMap<string, readonly VerbPattern[]>>()

/** Group the reporting verbs by their first word, longest pattern first. One index a list, since lists are never changed. */
export function indexVerbs({ reportingVerbs }: Lexicon): ReadonlyMap<string, readonly VerbPattern[]> {
  const known = indexes.get(reportingVerbs)
  if (known) return known
  const index = new Map<string, VerbPattern[]>()
  for (const verb of reportingVerbs) {
    const words = verb.lemma.split(' ')
    const key = words[0] ?? ''
    const patterns = index.get(key) ?? []
    patterns.push({ words, verb })
    index.set(key, patterns)
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length)
  indexes.set(reportingVerbs, index)
  return index
}

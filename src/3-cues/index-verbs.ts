import type { Lexicon } from '../lexicon/lexicon.js'
import type { ReportingVerb } from '../lexicon/reporting-verbs.js'
import { inflect } from './inflect.js'

/** A reporting verb cut into words. */
export interface VerbPattern {
  readonly words: readonly string[]
  readonly verb: ReportingVerb
}

const indexes = new WeakMap<readonly ReportingVerb[], ReadonlyMap<string, readonly VerbPattern[]>>()

/** Group the reporting verbs by the lemma and the regular forms of their first word, longest pattern first. One index a list, since lists are never changed. */
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
  for (const [verb, patterns] of [...index]) {
    for (const form of inflect(verb)) if (!index.has(form)) index.set(form, patterns)
  }
  indexes.set(reportingVerbs, index)
  return index
}

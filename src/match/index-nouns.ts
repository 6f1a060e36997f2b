import type { Lexicon } from '../lexicon/lexicon.js'
import type { ReportingNoun } from '../lexicon/reporting-nouns.js'
import { oncePer } from './once-per.js'

const indexList = oncePer((nouns: readonly ReportingNoun[]) => new Map(nouns.map((noun) => [noun.lemma, noun])))

/** Find reporting nouns by lemma. */
export function indexNouns({ reportingNouns }: Lexicon): ReadonlyMap<string, ReportingNoun> {
  return indexList(reportingNouns)
}

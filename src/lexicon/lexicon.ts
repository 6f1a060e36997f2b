import type { HedgeLexicon } from './hedges.js'
import type { ReportingNoun } from './reporting-nouns.js'
import type { ReportingVerb } from './reporting-verbs.js'
import type { SourceLexicon } from './source-words.js'

/** All the words the library knows. Extend by value: `{ ...defaultLexicon, reportingVerbs: [...defaultLexicon.reportingVerbs, mine] }`. */
export interface Lexicon {
  readonly reportingVerbs: readonly ReportingVerb[]
  readonly reportingNouns: readonly ReportingNoun[]
  readonly hedges: HedgeLexicon
  readonly sources: SourceLexicon
}

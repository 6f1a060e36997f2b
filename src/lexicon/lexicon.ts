import type { HedgeLexicon } from './hedges.js'
import type { ReportingClass } from './reporting-classes.js'
import type { ReportingNoun } from './reporting-nouns.js'
import type { ReportingPhrase } from './reporting-phrases.js'
import type { ReportingVerb } from './reporting-verbs.js'
import type { SourceLexicon } from './source-words.js'

/**
 * All the words the library knows. Extend by value: `{ ...defaultLexicon, reportingVerbs: [...defaultLexicon.reportingVerbs, mine] }`.
 *
 * The last entry for a word wins. A lexicon that differs in shape from `defaultLexicon`, or a verb of no class, throws a TypeError.
 */
export interface Lexicon {
  readonly reportingVerbs: readonly ReportingVerb[]
  readonly reportingClasses: Readonly<Record<string, ReportingClass>>
  readonly reportingPhrases: readonly ReportingPhrase[]
  readonly reportingNouns: readonly ReportingNoun[]
  readonly hedges: HedgeLexicon
  readonly sources: SourceLexicon
}

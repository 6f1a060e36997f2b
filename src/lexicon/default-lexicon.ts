import { hedges } from './hedges.js'
import type { Lexicon } from './lexicon.js'
import { quoteVerbs } from './quote-verbs.js'
import { reportingClasses } from './reporting-classes.js'
import { reportingNouns } from './reporting-nouns.js'
import { reportingPhrases } from './reporting-phrases.js'
import { reportingVerbs } from './reporting-verbs.js'
import { sourceWords } from './source-words.js'

/** The words that ship with the library. */
export const defaultLexicon: Lexicon = {
  reportingVerbs: [...quoteVerbs, ...reportingVerbs],
  reportingClasses,
  reportingPhrases,
  reportingNouns,
  hedges,
  sources: sourceWords,
}

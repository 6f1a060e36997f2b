import { hedges } from './hedges.js'
import type { Lexicon } from './lexicon.js'
import { reportingNouns } from './reporting-nouns.js'
import { reportingVerbs } from './reporting-verbs.js'
import { sourceWords } from './source-words.js'

/** The words that ship with the library. */
export const defaultLexicon: Lexicon = { reportingVerbs, reportingNouns, hedges, sources: sourceWords }

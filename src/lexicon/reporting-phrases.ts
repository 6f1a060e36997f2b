import type { CueKind, Stance } from '../types.js'

/** A fixed phrase that reports: a preposition before or around its source, or an adverb without one. */
export interface ReportingPhrase {
  /** The words; "one's" where any owner stands, as in dictionaries: "in one's view" is "in Doe's view", "in their own view". */
  readonly phrase: string
  readonly kind: Extract<CueKind, 'preposition' | 'adverb'>
  /** What the speaker does, as in `ReportingClass`. */
  readonly act: string
  readonly stance: Stance
  /** What it does to an unhedged content, as in `ReportingClass`. */
  readonly effect: string
  /** Also has other uses, so that it reports only behind a mark and before an article or a name: ", per a memo", "per person". */
  readonly setOff?: boolean
  /** Words right behind it, or behind an article, that make it a saying of nobody: "in the eyes of the law". */
  readonly sayings?: readonly string[]
}

/** Prepositions (Quirk et al. 1985, viewpoint adjuncts) and hearsay adverbs. */
export const reportingPhrases: readonly ReportingPhrase[] = [
  { phrase: 'according to', kind: 'preposition', act: 'state', stance: 'neutral', effect: 'none' },
  { phrase: 'as per', kind: 'preposition', act: 'state', stance: 'neutral', effect: 'none' },
  { phrase: 'per', kind: 'preposition', act: 'state', stance: 'neutral', effect: 'none', setOff: true },
  { phrase: 'in the words of', kind: 'preposition', act: 'state', stance: 'neutral', effect: 'none' },
  { phrase: 'in the view of', kind: 'preposition', act: 'believe', stance: 'neutral', effect: 'probable' },
  { phrase: 'in the opinion of', kind: 'preposition', act: 'believe', stance: 'neutral', effect: 'probable' },
  {
    phrase: 'in the eyes of',
    kind: 'preposition',
    act: 'believe',
    stance: 'neutral',
    effect: 'probable',
    sayings: ['law', 'beholder', 'god'],
  },
  { phrase: "in one's view", kind: 'preposition', act: 'believe', stance: 'neutral', effect: 'probable' },
  { phrase: "in one's opinion", kind: 'preposition', act: 'believe', stance: 'neutral', effect: 'probable' },
  { phrase: "in one's words", kind: 'preposition', act: 'state', stance: 'neutral', effect: 'none' },
  { phrase: "in one's telling", kind: 'preposition', act: 'state', stance: 'neutral', effect: 'none' },
  { phrase: "by one's account", kind: 'preposition', act: 'state', stance: 'neutral', effect: 'none' },
  { phrase: 'reportedly', kind: 'adverb', act: 'report', stance: 'distancing', effect: 'none' },
  { phrase: 'allegedly', kind: 'adverb', act: 'allege', stance: 'distancing', effect: 'none' },
  { phrase: 'purportedly', kind: 'adverb', act: 'claim', stance: 'distancing', effect: 'none' },
  { phrase: 'supposedly', kind: 'adverb', act: 'claim', stance: 'distancing', effect: 'none' },
]

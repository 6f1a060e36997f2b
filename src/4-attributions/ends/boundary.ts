/** What parts a content from the words after it. */
export type Mark = 'comma' | 'dash' | 'semicolon' | 'colon' | 'parenthesis' | 'quoted mark' | 'quotation' | 'none'

/** What opens the words after a possible end. "Twin": in the form of the cue, "said …, and left". */
export type Opener =
  | 'and twin report'
  | 'and report'
  | 'and twin verb'
  | 'and verb'
  | 'and gerund'
  | 'and clause'
  | 'and phrase'
  | 'but twin verb'
  | 'but verb'
  | 'but clause'
  | 'but phrase'
  | 'or phrase'
  | 'reporting gerund'
  | 'gerund'
  | 'report'
  | 'verb'
  | 'participle'
  | 'relative'
  | 'article'
  | 'clause'
  | 'phrase'
  | 'quotation'
  | 'although'
  | 'as'
  | 'after'
  | 'before'
  | 'when'
  | 'conjunction'
  | 'time'
  | 'in'
  | 'during'
  | 'by'
  | 'with'
  | 'preposition'
  | 'other'

/** A place where a content may end before its sentence does. */
export interface Boundary {
  /** The mark or, without one, the word that the content would leave out first. */
  readonly at: number
  readonly mark: Mark
  readonly opener: Opener
  /** The first word behind, and the tag of the one after it. */
  readonly next: string
  readonly second: string
  /** The lexicon class of the cue. */
  readonly class: string
  /** Where the tree hangs what follows: on a word of the content, on the cue, or further out. */
  readonly hangs: 'content' | 'cue' | 'outside'
  /** The word that it hangs on: the first of the content that hangs on the cue, one behind that, the cue, or one before; none where there is none yet. */
  readonly governor: 'top' | 'below' | 'cue' | 'outside' | 'none'
  /** Its tag and form: "VERB past". */
  readonly governorForm: string
  /** A word before hangs on one behind: the tree does not end here. */
  readonly pulled: boolean
  /** A finite verb stands before; none does in a phrase, "praised the plan"; or a clause still waits for its own, "said that the plan". */
  readonly verb: 'found' | 'not needed' | 'awaited'
  /** Whose form the first finite verb behind has: that of the cue, "said it fails and warned", or of the verb before it. */
  readonly form: 'both' | 'cue' | 'content' | 'neither' | 'none'
  /** The forms of the cue, of the first finite verb of the content before and of the first one behind: "past, third, past". */
  readonly tenses: string
  /** A finite verb is near behind. */
  readonly verbAhead: boolean
  /** A time follows: "last week". */
  readonly time: boolean
  /** An occasion to speak follows, "at a rally", or something that carries words, "in the report". */
  readonly channel: 'occasion' | 'carrier' | 'none'
  /** Words of the content before, words of the sentence behind. */
  readonly length: number
  readonly rest: number
  readonly commasBefore: number
  readonly commasAhead: number
  /** A quotation mark stands in the content before. */
  readonly quoted: boolean
  /** Another comma or mark of the content stands before. */
  readonly later: boolean
  /** No second mark of the kind follows, so that this one opens no insertion. */
  readonly last: boolean
  /** A verb follows the second mark of the pair that this one opens: "the yard, which is old, would close". */
  readonly resumes: boolean
  /** Another report follows. */
  readonly reportAhead: boolean
  /** The quotation that opened the content closes here, and none opens behind. */
  readonly wholeQuotation: boolean
  /** The first mark before the main clause, behind a fronted one with the cue: "While she said it failed, others …". */
  readonly fronted: boolean
  /** The comma that closes ", who said it failed,". */
  readonly closesRelative: boolean
}

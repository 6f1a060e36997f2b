import type { Mark, Opener } from '../../lexicon/boundary-odds.js'

/** A place where a content may end before its sentence does. */
export interface Boundary {
  /** The mark or, without one, the word that the content would leave out first. */
  readonly at: number
  readonly mark: Mark
  readonly opener: Opener
  /** Where the tree hangs what follows: on a word of the content, on the cue, or further out. */
  readonly hangs: 'content' | 'cue' | 'outside'
  /** A word before hangs on one behind: the tree does not end here. */
  readonly pulled: boolean
  /** A finite verb stands before; none does in a phrase, "praised the plan"; or a clause still waits for its own, "said that the plan". */
  readonly verb: 'found' | 'not needed' | 'awaited'
  /** Another comma or mark of the content stands before. */
  readonly later: boolean
  /** No second mark of the kind follows, so that this one opens no insertion. */
  readonly last: boolean
  /** A verb follows the second mark of the pair that this one opens: "the yard, which is old, would close". */
  readonly resumes: boolean
  /** Another report follows. */
  readonly reportAhead: boolean
  /** The quotation that opened the content closes here. */
  readonly wholeQuotation: boolean
  /** The comma before the main clause, behind a fronted one with the cue: "While she said it failed, others …". */
  readonly fronted: boolean
  /** The comma that closes ", who said it failed,". */
  readonly closesRelative: boolean
}

import type { CueCandidate, ParsedDocument, Range, Word } from '../../layers.js'
import type { Mention } from '../reading.js'

/** A verb as a subject rule sees it. */
export interface SubjectView {
  readonly document: ParsedDocument
  readonly cue: CueCandidate
  /** The head of the cue. */
  readonly verb: Word
  /** Where the verb group begins: "has" of "has not said". */
  readonly start: number
  /** The tokens of its sentence. */
  readonly sentence: Range
  /** Heads of the other cues that report speech. */
  readonly cueHeads: ReadonlySet<number>
  /** Find who does what another verb of the sentence says. */
  readonly subjectOf: (verb: Word, group?: readonly number[]) => Mention | null
}

/** One way to find who does what a verb says. */
export interface SubjectRule {
  readonly id: string
  /** What it goes by, in a line. */
  readonly words: string
  /** Sentences in which the rule finds the words that name who speaks; a test runs them. */
  readonly examples: readonly { readonly text: string; readonly mention: string }[]
  /** Sentences that look alike, in which it finds none of their sources. */
  readonly others?: readonly string[]
  readonly find: (view: SubjectView) => Mention | null
}

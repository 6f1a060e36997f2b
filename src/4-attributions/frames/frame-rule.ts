import type { CueCandidate, Range, Word } from '../../layers.js'
import type { Frame } from '../../lexicon/reporting-verbs.js'
import type { Context } from '../context.js'
import type { ClauseLayout } from '../lay-out-clause.js'

/** A verb cue as a frame rule sees it. */
export interface Sight extends Context {
  readonly cue: CueCandidate
  readonly head: Word
  readonly layout: ClauseLayout
}

/** What a rule found: the content and, where the frame decides it, a longer cue. */
export interface Found {
  readonly frame: Frame
  readonly content: readonly Range[]
  readonly cueTokens?: readonly number[]
  /** Per cent of uses like this that people marked, where the verb makes hardly a difference; figures as in `reportingVerbs`. */
  readonly leastShare?: number
}

/** One way in which a verb stands to what it reports. */
export interface FrameRule {
  /** Shown in the trace: "content/quoted-before". */
  readonly id: string
  /** Sentences that the rule reads, with the content it finds; a test runs them. */
  readonly examples: readonly { readonly text: string; readonly content: readonly string[] }[]
  /** What it reads is a report whatever stands around, where the verb mostly is one. */
  readonly plain?: true
  readonly read: (sight: Sight) => Found | null
}

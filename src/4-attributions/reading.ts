import type { CueCandidate, Range } from '../layers.js'
import type { Frame } from '../lexicon/reporting-verbs.js'
import type { Step } from '../types.js'

/** The words that name a source, with the head of each coordinated part. */
export interface Mention {
  readonly ranges: readonly Range[]
  readonly heads: readonly number[]
}

/** One way to read a cue: what it reports and who speaks. Several may compete for the same words. */
export interface Reading {
  readonly cue: CueCandidate
  readonly frame: Frame
  /** 0 to 1: how often the cue reports in this frame, whatever stands around. */
  readonly share: number
  readonly content: readonly Range[]
  readonly mention: Mention
  readonly recipient: Range | null
  /** With a source it reports whatever stands around, though people overlook it: "her claim that", "as she said", "which she said is". */
  readonly plain: boolean
  /** Whether nobody needs to be named: "the court heard", "jurors were told". */
  readonly nameless?: boolean
  readonly steps: readonly Step[]
}

export interface WeighedReading extends Reading {
  /** 0 to 1: the share of readings like it that people marked; with another source or content it counts 0.4. */
  readonly confidence: number
}

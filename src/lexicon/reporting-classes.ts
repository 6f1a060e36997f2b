import type { Stance } from '../types.js'
import type { Frame } from './reporting-verbs.js'

/** What the verbs of one class have in common. */
export interface ReportingClass {
  /** What the speaker does: "state", "deny", "promise" … */
  readonly act: string
  /** How the reporter stands to the claim by choosing this verb. */
  readonly stance: Stance
  /** What the verb does to an unhedged content: "none", "probable", "probable-", "possible", "open", "polarity-", "asserted-intent". */
  readonly effect: string
  /** Whether the class is speech and text, or a state of mind that only `scope: 'all'` reports. */
  readonly scope: 'speech' | 'all'
  /** Per cent of the uses in each frame that people marked as a cue; 0 where absent. */
  readonly frames: Readonly<Partial<Record<Frame, number>>>
}

const speech = { quote: 90, clause: 85, parenthetical: 80, to: 30, object: 25, passive: 40, preposition: 30 }
const judgement = { quote: 85, clause: 75, parenthetical: 70, to: 40, object: 65, passive: 60, preposition: 50 }
const mind = { quote: 75, clause: 70, parenthetical: 60, to: 60, object: 40, passive: 40, preposition: 30 }

/** Classes after Thompson and Ye (1991) and Hyland (2002); figures as in `reportingVerbs`. */
export const reportingClasses: Readonly<Record<string, ReportingClass>> = {
  'neutral-say': { act: 'state', stance: 'neutral', effect: 'none', scope: 'speech', frames: speech },
  reply: { act: 'answer', stance: 'neutral', effect: 'none', scope: 'speech', frames: speech },
  question: { act: 'ask', stance: 'neutral', effect: 'open', scope: 'speech', frames: judgement },
  'factive-endorsing': { act: 'report-fact', stance: 'endorsing', effect: 'none', scope: 'speech', frames: speech },
  concessive: { act: 'admit', stance: 'endorsing', effect: 'none', scope: 'speech', frames: speech },
  insistent: { act: 'insist', stance: 'neutral', effect: 'none', scope: 'speech', frames: judgement },
  distancing: { act: 'claim', stance: 'distancing', effect: 'none', scope: 'speech', frames: judgement },
  rejecting: { act: 'falsely-claim', stance: 'rejecting', effect: 'none', scope: 'speech', frames: speech },
  denial: { act: 'deny', stance: 'neutral', effect: 'polarity-', scope: 'speech', frames: judgement },
  doxastic: { act: 'believe', stance: 'neutral', effect: 'probable', scope: 'all', frames: mind },
  attitude: { act: 'attitude', stance: 'neutral', effect: 'none', scope: 'all', frames: mind },
  predictive: { act: 'predict', stance: 'neutral', effect: 'probable', scope: 'speech', frames: judgement },
  speculative: { act: 'speculate', stance: 'neutral', effect: 'possible', scope: 'speech', frames: judgement },
  suggestive: { act: 'suggest', stance: 'neutral', effect: 'probable', scope: 'speech', frames: judgement },
  'evidential-document': { act: 'find', stance: 'endorsing', effect: 'none', scope: 'speech', frames: speech },
  accusation: { act: 'accuse', stance: 'distancing', effect: 'none', scope: 'speech', frames: judgement },
  criticism: { act: 'criticize', stance: 'neutral', effect: 'none', scope: 'speech', frames: judgement },
  praise: { act: 'praise', stance: 'neutral', effect: 'none', scope: 'speech', frames: judgement },
  agreement: { act: 'agree', stance: 'neutral', effect: 'none', scope: 'all', frames: judgement },
  commissive: { act: 'promise', stance: 'neutral', effect: 'asserted-intent', scope: 'speech', frames: judgement },
  directive: { act: 'urge', stance: 'neutral', effect: 'none', scope: 'speech', frames: judgement },
  warning: { act: 'warn', stance: 'neutral', effect: 'none', scope: 'speech', frames: judgement },
  verdict: { act: 'rule', stance: 'endorsing', effect: 'none', scope: 'speech', frames: speech },
  manner: { act: 'state', stance: 'neutral', effect: 'none', scope: 'speech', frames: speech },
}

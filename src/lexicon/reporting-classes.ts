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

/** Classes after Thompson and Ye (1991) and Hyland (2002); figures as in `reportingVerbs`. */
export const reportingClasses: Readonly<Record<string, ReportingClass>> = {
  'neutral-say': {
    act: 'state',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 98, clause: 94, parenthetical: 90, to: 49, object: 62, passive: 53, preposition: 29 },
  },
  reply: {
    act: 'answer',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 94, clause: 80, parenthetical: 30, to: 60, object: 53, passive: 36, preposition: 61 },
  },
  question: {
    act: 'ask',
    stance: 'neutral',
    effect: 'open',
    scope: 'speech',
    frames: { quote: 96, clause: 90, parenthetical: 85, to: 88, object: 69, passive: 87, preposition: 32 },
  },
  'factive-endorsing': {
    act: 'report-fact',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 90, clause: 83, parenthetical: 84, to: 60, object: 67, passive: 68, preposition: 48 },
  },
  concessive: {
    act: 'admit',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 86, clause: 93, parenthetical: 80, to: 30, object: 58, passive: 48, preposition: 48 },
  },
  insistent: {
    act: 'insist',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 82, clause: 91, parenthetical: 67, to: 58, object: 29, passive: 25, preposition: 51 },
  },
  distancing: {
    act: 'claim',
    stance: 'distancing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 87, clause: 93, parenthetical: 63, to: 80, object: 78, passive: 68, preposition: 60 },
  },
  rejecting: {
    act: 'falsely-claim',
    stance: 'rejecting',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 60, clause: 48, parenthetical: 60, to: 60, object: 60, passive: 60, preposition: 60 },
  },
  denial: {
    act: 'deny',
    stance: 'neutral',
    effect: 'polarity-',
    scope: 'speech',
    frames: { quote: 56, clause: 82, parenthetical: 70, to: 77, object: 66, passive: 69, preposition: 56 },
  },
  doxastic: {
    act: 'believe',
    stance: 'neutral',
    effect: 'probable',
    scope: 'all',
    frames: { quote: 71, clause: 76, parenthetical: 70, to: 49, object: 58, passive: 58, preposition: 65 },
  },
  attitude: {
    act: 'attitude',
    stance: 'neutral',
    effect: 'none',
    scope: 'all',
    frames: { quote: 80, clause: 86, parenthetical: 63, to: 77, object: 75, passive: 63, preposition: 72 },
  },
  predictive: {
    act: 'predict',
    stance: 'neutral',
    effect: 'probable',
    scope: 'speech',
    frames: { quote: 76, clause: 87, parenthetical: 89, to: 87, object: 70, passive: 79, preposition: 63 },
  },
  speculative: {
    act: 'speculate',
    stance: 'neutral',
    effect: 'possible',
    scope: 'speech',
    frames: { quote: 80, clause: 77, parenthetical: 56, to: 60, object: 59, passive: 47, preposition: 76 },
  },
  suggestive: {
    act: 'suggest',
    stance: 'neutral',
    effect: 'probable',
    scope: 'speech',
    frames: { quote: 77, clause: 93, parenthetical: 82, to: 80, object: 71, passive: 56, preposition: 60 },
  },
  'evidential-document': {
    act: 'find',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 82, clause: 81, parenthetical: 75, to: 52, object: 45, passive: 48, preposition: 56 },
  },
  accusation: {
    act: 'accuse',
    stance: 'distancing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 81, clause: 85, parenthetical: 15, to: 67, object: 83, passive: 67, preposition: 18 },
  },
  criticism: {
    act: 'criticize',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 83, clause: 87, parenthetical: 72, to: 77, object: 87, passive: 85, preposition: 72 },
  },
  praise: {
    act: 'praise',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 77, clause: 80, parenthetical: 44, to: 84, object: 78, passive: 65, preposition: 34 },
  },
  agreement: {
    act: 'agree',
    stance: 'neutral',
    effect: 'none',
    scope: 'all',
    frames: { quote: 53, clause: 83, parenthetical: 65, to: 78, object: 62, passive: 73, preposition: 59 },
  },
  commissive: {
    act: 'promise',
    stance: 'neutral',
    effect: 'asserted-intent',
    scope: 'speech',
    frames: { quote: 83, clause: 78, parenthetical: 63, to: 81, object: 62, passive: 25, preposition: 49 },
  },
  directive: {
    act: 'urge',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 72, clause: 77, parenthetical: 76, to: 81, object: 64, passive: 61, preposition: 37 },
  },
  warning: {
    act: 'warn',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 89, clause: 85, parenthetical: 70, to: 83, object: 64, passive: 70, preposition: 56 },
  },
  verdict: {
    act: 'rule',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 72, clause: 54, parenthetical: 76, to: 69, object: 59, passive: 61, preposition: 35 },
  },
  manner: {
    act: 'state',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 94, clause: 65, parenthetical: 24, to: 54, object: 34, passive: 45, preposition: 40 },
  },
}

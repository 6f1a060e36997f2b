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
    frames: { quote: 98, clause: 90, parenthetical: 91, to: 50, object: 64, passive: 54, preposition: 35 },
  },
  reply: {
    act: 'answer',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 94, clause: 67, parenthetical: 26, to: 64, object: 48, passive: 45, preposition: 48 },
  },
  question: {
    act: 'ask',
    stance: 'neutral',
    effect: 'open',
    scope: 'speech',
    frames: { quote: 96, clause: 92, parenthetical: 76, to: 89, object: 69, passive: 88, preposition: 28 },
  },
  'factive-endorsing': {
    act: 'report-fact',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 95, clause: 80, parenthetical: 82, to: 65, object: 67, passive: 65, preposition: 55 },
  },
  concessive: {
    act: 'admit',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 91, clause: 86, parenthetical: 70, to: 31, object: 70, passive: 54, preposition: 58 },
  },
  insistent: {
    act: 'insist',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 84, clause: 88, parenthetical: 65, to: 58, object: 37, passive: 29, preposition: 57 },
  },
  distancing: {
    act: 'claim',
    stance: 'distancing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 85, clause: 94, parenthetical: 63, to: 72, object: 78, passive: 68, preposition: 76 },
  },
  rejecting: {
    act: 'falsely-claim',
    stance: 'rejecting',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 60, clause: 48, parenthetical: 60, to: 60, object: 56, passive: 60, preposition: 60 },
  },
  denial: {
    act: 'deny',
    stance: 'neutral',
    effect: 'polarity-',
    scope: 'speech',
    frames: { quote: 56, clause: 84, parenthetical: 47, to: 82, object: 70, passive: 73, preposition: 63 },
  },
  doxastic: {
    act: 'believe',
    stance: 'neutral',
    effect: 'probable',
    scope: 'all',
    frames: { quote: 68, clause: 79, parenthetical: 74, to: 43, object: 56, passive: 59, preposition: 61 },
  },
  attitude: {
    act: 'attitude',
    stance: 'neutral',
    effect: 'none',
    scope: 'all',
    frames: { quote: 76, clause: 92, parenthetical: 45, to: 77, object: 74, passive: 63, preposition: 80 },
  },
  predictive: {
    act: 'predict',
    stance: 'neutral',
    effect: 'probable',
    scope: 'speech',
    frames: { quote: 76, clause: 91, parenthetical: 88, to: 88, object: 71, passive: 77, preposition: 76 },
  },
  speculative: {
    act: 'speculate',
    stance: 'neutral',
    effect: 'possible',
    scope: 'speech',
    frames: { quote: 76, clause: 77, parenthetical: 60, to: 60, object: 62, passive: 45, preposition: 80 },
  },
  suggestive: {
    act: 'suggest',
    stance: 'neutral',
    effect: 'probable',
    scope: 'speech',
    frames: { quote: 68, clause: 93, parenthetical: 85, to: 85, object: 77, passive: 60, preposition: 45 },
  },
  'evidential-document': {
    act: 'find',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 75, clause: 62, parenthetical: 91, to: 58, object: 53, passive: 42, preposition: 45 },
  },
  accusation: {
    act: 'accuse',
    stance: 'distancing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 81, clause: 80, parenthetical: 45, to: 72, object: 82, passive: 62, preposition: 19 },
  },
  criticism: {
    act: 'criticize',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 86, clause: 94, parenthetical: 72, to: 82, object: 87, passive: 81, preposition: 78 },
  },
  praise: {
    act: 'praise',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 76, clause: 79, parenthetical: 76, to: 78, object: 79, passive: 76, preposition: 30 },
  },
  agreement: {
    act: 'agree',
    stance: 'neutral',
    effect: 'none',
    scope: 'all',
    frames: { quote: 60, clause: 77, parenthetical: 65, to: 73, object: 64, passive: 71, preposition: 54 },
  },
  commissive: {
    act: 'promise',
    stance: 'neutral',
    effect: 'asserted-intent',
    scope: 'speech',
    frames: { quote: 76, clause: 78, parenthetical: 73, to: 81, object: 65, passive: 29, preposition: 54 },
  },
  directive: {
    act: 'urge',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 77, clause: 78, parenthetical: 72, to: 81, object: 65, passive: 54, preposition: 43 },
  },
  warning: {
    act: 'warn',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 87, clause: 96, parenthetical: 70, to: 80, object: 78, passive: 70, preposition: 63 },
  },
  verdict: {
    act: 'rule',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 76, clause: 49, parenthetical: 63, to: 74, object: 49, passive: 58, preposition: 31 },
  },
  manner: {
    act: 'state',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 94, clause: 37, parenthetical: 40, to: 63, object: 31, passive: 45, preposition: 40 },
  },
}

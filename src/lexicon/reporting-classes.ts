import type { Stance } from '../types.js'
import type { Frame } from './reporting-verbs.js'

/** What the verbs of one class have in common. */
export interface ReportingClass {
  /** What the speaker does: an `Act`, or a word of one's own. */
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
    frames: { quote: 98, clause: 93, parenthetical: 88, to: 47, object: 62, passive: 54, preposition: 31 },
  },
  reply: {
    act: 'answer',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 98, clause: 71, parenthetical: 26, to: 69, object: 53, passive: 47, preposition: 58 },
  },
  // "the court heard that": somebody told it; our own figures after court reports, which PolNeAR hardly has
  hearing: {
    act: 'state',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 95, clause: 95, parenthetical: 90 },
  },
  question: {
    act: 'ask',
    stance: 'neutral',
    effect: 'open',
    scope: 'speech',
    frames: { quote: 95, clause: 91, parenthetical: 76, to: 87, object: 63, passive: 85, preposition: 34 },
  },
  'factive-endorsing': {
    act: 'report-fact',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 93, clause: 83, parenthetical: 83, to: 56, object: 66, passive: 65, preposition: 51 },
  },
  concessive: {
    act: 'admit',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 88, clause: 91, parenthetical: 70, to: 29, object: 56, passive: 56, preposition: 58 },
  },
  insistent: {
    act: 'insist',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 83, clause: 89, parenthetical: 72, to: 64, object: 30, passive: 25, preposition: 53 },
  },
  distancing: {
    act: 'claim',
    stance: 'distancing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 85, clause: 93, parenthetical: 60, to: 80, object: 75, passive: 78, preposition: 60 },
  },
  rejecting: {
    act: 'falsely-claim',
    stance: 'rejecting',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 60, clause: 54, parenthetical: 60, to: 60, object: 48, passive: 60, preposition: 60 },
  },
  denial: {
    act: 'deny',
    stance: 'neutral',
    effect: 'polarity-',
    scope: 'speech',
    frames: { quote: 56, clause: 77, parenthetical: 80, to: 82, object: 68, passive: 77, preposition: 60 },
  },
  doxastic: {
    act: 'believe',
    stance: 'neutral',
    effect: 'probable',
    scope: 'all',
    frames: { quote: 62, clause: 76, parenthetical: 70, to: 42, object: 58, passive: 58, preposition: 62 },
  },
  intention: {
    act: 'promise',
    stance: 'neutral',
    effect: 'asserted-intent',
    scope: 'all',
    frames: { clause: 60, to: 60, object: 58, preposition: 36 },
  },
  attitude: {
    act: 'attitude',
    stance: 'neutral',
    effect: 'none',
    scope: 'all',
    frames: { quote: 70, clause: 88, parenthetical: 45, to: 81, object: 69, passive: 63, preposition: 74 },
  },
  predictive: {
    act: 'predict',
    stance: 'neutral',
    effect: 'probable',
    scope: 'speech',
    frames: { quote: 76, clause: 84, parenthetical: 89, to: 86, object: 69, passive: 79, preposition: 54 },
  },
  speculative: {
    act: 'speculate',
    stance: 'neutral',
    effect: 'possible',
    scope: 'speech',
    frames: { quote: 76, clause: 79, parenthetical: 63, to: 60, object: 58, passive: 36, preposition: 76 },
  },
  suggestive: {
    act: 'suggest',
    stance: 'neutral',
    effect: 'probable',
    scope: 'speech',
    frames: { quote: 68, clause: 93, parenthetical: 76, to: 83, object: 64, passive: 70, preposition: 60 },
  },
  'evidential-document': {
    act: 'find',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 82, clause: 76, parenthetical: 80, to: 57, object: 46, passive: 53, preposition: 45 },
  },
  accusation: {
    act: 'accuse',
    stance: 'distancing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 81, clause: 85, parenthetical: 25, to: 64, object: 81, passive: 68, preposition: 19 },
  },
  criticism: {
    act: 'criticize',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 92, clause: 90, parenthetical: 78, to: 77, object: 85, passive: 81, preposition: 64 },
  },
  praise: {
    act: 'praise',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 72, clause: 74, parenthetical: 31, to: 84, object: 81, passive: 57, preposition: 34 },
  },
  agreement: {
    act: 'agree',
    stance: 'neutral',
    effect: 'none',
    scope: 'all',
    frames: { quote: 58, clause: 71, parenthetical: 73, to: 77, object: 64, passive: 74, preposition: 46 },
  },
  commissive: {
    act: 'promise',
    stance: 'neutral',
    effect: 'asserted-intent',
    scope: 'speech',
    frames: { quote: 89, clause: 79, parenthetical: 53, to: 80, object: 61, passive: 30, preposition: 69 },
  },
  directive: {
    act: 'urge',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 80, clause: 74, parenthetical: 68, to: 80, object: 67, passive: 55, preposition: 38 },
  },
  warning: {
    act: 'warn',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 88, clause: 91, parenthetical: 76, to: 83, object: 58, passive: 60, preposition: 45 },
  },
  verdict: {
    act: 'rule',
    stance: 'endorsing',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 76, clause: 57, parenthetical: 76, to: 73, object: 50, passive: 49, preposition: 26 },
  },
  manner: {
    act: 'state',
    stance: 'neutral',
    effect: 'none',
    scope: 'speech',
    frames: { quote: 94, clause: 64, parenthetical: 28, to: 63, object: 35, passive: 36, preposition: 48 },
  },
}

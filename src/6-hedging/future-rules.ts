import type { Word } from '../layers.js'
import type { ContextRule } from './context-rule.js'
import {
  after,
  before,
  governed,
  headOf,
  isNegatedAfter,
  isNot,
  isOneOf,
  isSentenceStart,
  isTag,
  isThing,
  personalPronouns,
  subjectOf,
  type Use,
} from './surroundings.js'

const liking = ['like', 'love', 'prefer', 'hate', 'rather', 'want', 'wish', 'welcome', 'appreciate', 'comment', 'say']
const seeming = ['seem', 'appear', 'look', 'suggest', 'imply', 'indicate', 'expect', 'think', 'imagine', 'guess']
const attained = [
  'able',
  'enough',
  'easy',
  'ready',
  'available',
  'clear',
  'possible',
  'sufficient',
  'complete',
  'apparent',
  'noticeable',
]
const arriving = [
  'arrive',
  'come',
  'start',
  'begin',
  'end',
  'finish',
  'open',
  'reach',
  'last',
  'happen',
  'emerge',
  'improve',
  'rise',
  'fall',
  'grow',
  'clear',
  'appear',
  'become',
  'know',
  'reopen',
  'resume',
  'return',
  'recover',
  'stop',
  'drop',
  'decline',
  'subside',
  'heal',
  'dock',
  'land',
]
/** What a thing that people set going brings about. */
const resulting = [
  'allow',
  'enable',
  'lead',
  'result',
  'help',
  'reduce',
  'increase',
  'lower',
  'raise',
  'ease',
  'prevent',
  'save',
  'mean',
  'make',
]

/** Would, will, should, must: condition, inference and expectation against future and duty. */
export const futureRules: readonly ContextRule[] = [
  {
    id: 'would/liking',
    words: ['would'],
    applies: (use) => isOneOf(governed(use), ...liking) || isOneOf(after(use), 'rather', 'like'),
    inactiveBecause: 'wish or refusal',
    examples: ['Mayor Orsola Penn would not comment.', 'She would like a second term.'],
  },
  {
    id: 'would/seeming',
    words: ['would'],
    applies: (use) => isOneOf(governed(use), ...seeming),
    inactiveBecause: null,
    examples: ['One would expect a crowd at the pier.'],
  },
  {
    id: 'would/conditional',
    words: ['would'],
    applies: (use) => use.conditional,
    inactiveBecause: null,
    examples: ['The plant would close if the subsidy ended.'],
  },
  {
    id: 'would/hypothetical',
    words: ['would'],
    applies: (use) => !use.reported && !use.tense.past && !isNegatedAfter(use) && !isPerfect(use),
    inactiveBecause: null,
    examples: ['A second pump would be a relief for the village.'],
  },
  {
    id: 'would/future',
    words: ['would'],
    applies: () => true,
    inactiveBecause: 'future seen from the past',
    examples: ['The minister said the bridge would open in June.'],
  },
  {
    id: 'will/conditional',
    words: ['will'],
    applies: (use) => use.conditional,
    inactiveBecause: null,
    examples: ['If the rain goes on, the dam will overflow.'],
  },
  {
    id: 'will/future',
    words: ['will'],
    applies: () => true,
    inactiveBecause: 'future',
    examples: ['The council will vote on Monday.'],
  },
  {
    id: 'should/inversion',
    words: ['should'],
    applies: (use) =>
      (isSentenceStart(use) && headOf(use).text === 'Should') ||
      ((isOneOf(before(use), 'that') || isTag(before(use), 'PUNCT')) && isTag(after(use), 'DET', 'PRON', 'PROPN')),
    inactiveBecause: null,
    level: 'open',
    condition: true,
    examples: ['Should the talks fail, the port will close.'],
  },
  {
    id: 'should/expectation',
    words: ['should', 'ought to'],
    applies: (use) =>
      !isNegatedAfter(use) &&
      (isOneOf(governed(use), ...attained) ||
        (headOf(use).norm === 'should' && hasAttained(use)) ||
        (isOneOf(governed(use), ...arriving) && !isPerson(use)) ||
        ((isOneOf(governed(use), ...resulting) || isCompared(use)) && isThing(modalSubject(use)))),
    inactiveBecause: null,
    examples: [
      'The parts should arrive by Friday.',
      'The crews should be able to reach the village tonight.',
      'A second lane should ease the traffic.',
      'The bill should be less than 40 crowns.',
    ],
  },
  {
    id: 'should/duty',
    words: ['should', 'ought to'],
    applies: () => true,
    inactiveBecause: 'duty',
    examples: ['The state should pay the nurses more.'],
  },
  {
    id: 'must/inference',
    words: ['must'],
    applies: isPerfect,
    inactiveBecause: null,
    examples: ['The thieves must have used a ladder.'],
  },
  {
    id: 'must/duty',
    words: ['must'],
    applies: () => true,
    inactiveBecause: 'duty',
    examples: ['Drivers must carry chains.'],
  },
]

/** "Would have prevented": have before a participle. */
function isPerfect(use: Use): boolean {
  for (let n = 1; n <= 3; n++) {
    const word = after(use, n)
    if (isOneOf(word, 'have', "'ve", 'of')) return !isTag(after(use, n + 1), 'DET', 'NOUN', 'NUM', 'ADJ', 'PART')
    if (!isTag(word, 'ADV', 'PART') && !isNot(word)) return false
  }
  return false
}

/** "Should be able to": the predicate, or what follows "be". */
function hasAttained(use: Use): boolean {
  for (let n = 1; n <= 4; n++) if (isOneOf(after(use, n), ...attained)) return true
  return false
}

/** "Should be less than", "should generally be around". */
function isCompared(use: Use): boolean {
  for (let n = 1; n <= 3; n++) {
    if (isOneOf(after(use, n), 'be'))
      return isOneOf(after(use, n + 1), 'less', 'more', 'lower', 'higher', 'between', 'around', 'about')
  }
  return false
}

function isPerson(use: Use): boolean {
  const subject = modalSubject(use)
  return isTag(subject, 'PROPN') || personalPronouns.has(subject?.norm ?? '')
}

function modalSubject(use: Use): Word | undefined {
  return subjectOf(use, headOf(use).head)
}

import { childBy, childrenBy } from '../match/tree.js'
import type { ContextRule } from './context-rule.js'
import {
  after,
  before,
  hasClause,
  headOf,
  isNot,
  isNoun,
  isOneOf,
  isPassive,
  isPostposed,
  isTag,
  type Use,
} from './surroundings.js'

const appearing = [
  'likely',
  'unlikely',
  'poised',
  'set',
  'ready',
  'certain',
  'unable',
  'able',
  'headed',
  'determined',
  'unaware',
  'confident',
  'willing',
  'unwilling',
  'reluctant',
  'eager',
]

/** Appear, look, think, believe, expect, suggest, indicate, consider. */
export const beliefRules: readonly ContextRule[] = [
  {
    id: 'appear/seem',
    words: ['appear', 'would appear'],
    applies: isSeeming,
    inactiveBecause: null,
    examples: ['The lock appears to be broken.', 'The bank, it appears, knew of the debts.'],
  },
  {
    id: 'appear/show-up',
    words: ['appear', 'would appear'],
    applies: () => true,
    inactiveBecause: 'shows up',
    examples: ['The singer will appear in court on Monday.', 'The club said a book would appear in spring.'],
  },
  {
    id: 'look/seem',
    words: ['look'],
    applies: (use) =>
      !isNoun(use) &&
      (isOneOf(after(use), 'like', 'as', 'set', 'likely', 'poised', 'certain', 'sure') || isTag(after(use), 'ADJ')),
    inactiveBecause: null,
    examples: ['It looks like the merger is off.'],
  },
  {
    id: 'look/gaze',
    words: ['look'],
    applies: () => true,
    inactiveBecause: 'gaze or search',
    examples: ['Police looked for the driver.'],
  },
  {
    id: 'think/topic',
    words: ['think'],
    applies: (use) =>
      isOneOf(after(use), 'about', 'of', 'tank', 'through', 'twice') || isTag(headOf(use), 'NOUN', 'ADJ'),
    inactiveBecause: 'thinks about',
    examples: ['She was thinking about the harvest.'],
  },
  {
    id: 'believe/in',
    words: ['believe'],
    applies: (use) => isOneOf(after(use), 'in', 'me', 'him', 'her', 'them') && !hasClause(use),
    inactiveBecause: 'trust',
    examples: ['Few voters believe in the plan.'],
  },
  {
    id: 'expect/comparison',
    words: ['expect', 'think', 'believe', 'assume', 'estimate', 'suspect', 'anticipate'],
    applies: (use) =>
      headOf(use).form !== 'base' &&
      (isOneOf(before(use), 'than', 'as') || (isTag(before(use), 'ADV') && isOneOf(before(use, 2), 'than'))),
    inactiveBecause: 'comparison',
    examples: ['Sales rose faster than expected.', 'The wall is older than previously thought.'],
  },
  {
    id: 'expect/attribute',
    words: ['expect'],
    applies: (use) =>
      headOf(use).form === 'participle' &&
      !isOneOf(after(use), 'to', 'by', 'that') &&
      headOf(use).relation !== 'root' &&
      !isPassive(use),
    inactiveBecause: 'describes a noun',
    examples: ['The expected crowd stayed away.'],
  },
  {
    id: 'expect/advice',
    words: ['expect'],
    applies: (use) => isOneOf(before(use), 'to') && isNot(before(use, 2)),
    inactiveBecause: 'advice',
    examples: ['The clerk told the crew not to expect a raise.'],
  },
  {
    id: 'expect/birth',
    words: ['expect'],
    applies: (use) => isOneOf(after(use, 2), 'baby', 'child', 'twin') || isOneOf(after(use, 3), 'child', 'baby'),
    inactiveBecause: 'pregnancy',
    examples: ['The couple is expecting a baby.'],
  },
  {
    id: 'suggest/proposal',
    words: ['suggest'],
    applies: (use) => isTag(after(use), 'VERB') && after(use)?.form === 'gerund',
    inactiveBecause: 'proposal',
    examples: ['The coach suggested changing the rules.'],
  },
  {
    id: 'indicate/report',
    words: ['indicate'],
    applies: () => true,
    inactiveBecause: 'report',
    examples: ['The driver indicated that he was tired.'],
  },
  {
    id: 'consider/judge',
    words: ['consider'],
    applies: (use) => (isPassive(use) && isFollowed(use)) || hasJudgement(use),
    inactiveBecause: null,
    examples: ['The wreck is considered unsafe.'],
  },
  {
    id: 'consider/weigh',
    words: ['consider'],
    applies: () => true,
    inactiveBecause: 'weighs',
    examples: ['The board is considering a merger.'],
  },
]

/** "Considered a classic", not "considered for the part" or "needs to be considered". */
function isFollowed(use: Use): boolean {
  const next = after(use)
  return isOneOf(next, 'as', 'by', 'to') || (next !== undefined && !isTag(next, 'ADP', 'PUNCT', 'CCONJ', 'SCONJ'))
}

/** "Considers the wreck unsafe", "considered to be". */
function hasJudgement(use: Use): boolean {
  const { document, hedge } = use
  const object = childBy(document, hedge.head, 'obj')
  const judged = object && childrenBy(document, object.index, 'amod').some(isPostposed)
  const clause = childBy(document, hedge.head, 'xcomp', 'ccomp') !== undefined
  return after(use)?.form !== 'gerund' && (clause || judged === true)
}

/** "appears to be", "appears likely", "it appears", against what shows up somewhere. */
function isSeeming(use: Use): boolean {
  return (
    !isNoun(use) &&
    (isOneOf(after(use), 'to', 'that', ...appearing) ||
      (isOneOf(after(use), 'as') && isOneOf(after(use, 2), 'if', 'though')) ||
      (isOneOf(before(use), 'it') && !isTag(after(use), 'ADP')) ||
      (isTag(after(use), 'ADV') && isOneOf(after(use, 2), 'to', ...appearing)))
  )
}

import { childBy } from '../../match/tree.js'
import {
  after,
  before,
  hasClause,
  headOf,
  isNoun,
  isOneOf,
  isPassive,
  isTag,
  subjectOf,
  type Use,
} from '../surroundings.js'
import type { ContextRule } from './context-rule.js'

const evidence = [
  'result',
  'finding',
  'datum',
  'data',
  'figure',
  'evidence',
  'study',
  'survey',
  'poll',
  'analysis',
  'record',
  'test',
  'number',
  'research',
  'report',
  'experiment',
  'estimate',
  'image',
  'it',
  'this',
  'that',
  'which',
]

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

/** Appear, look, think, expect, suggest, consider, claim and the rest. */
export const verbRules: readonly ContextRule[] = [
  {
    id: 'appear/seem',
    words: ['appear'],
    applies: (use) =>
      !isNoun(use) &&
      (isOneOf(after(use), 'to', 'that', ...appearing) ||
        (isOneOf(after(use), 'as') && isOneOf(after(use, 2), 'if', 'though')) ||
        (isOneOf(before(use), 'it') && !isTag(after(use), 'ADP')) ||
        (isTag(after(use), 'ADV') && isOneOf(after(use, 2), 'to', ...appearing))),
    inactiveBecause: null,
    examples: ['The lock appears to be broken.', 'The bank, it appears, knew of the debts.'],
  },
  {
    id: 'appear/show-up',
    words: ['appear'],
    applies: () => true,
    inactiveBecause: 'shows up',
    examples: ['The singer will appear in court on Monday.'],
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
    words: ['expect'],
    applies: (use) => isOneOf(before(use), 'than', 'as') && headOf(use).norm === 'expected',
    inactiveBecause: 'comparison',
    examples: ['Sales rose faster than expected.'],
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
    id: 'indicate/evidence',
    words: ['indicate'],
    applies: (use) =>
      isOneOf(after(use), 'that') &&
      !isTag(subjectOf(use), 'PROPN') &&
      (isOneOf(subjectOf(use), ...evidence) || headOf(use).form !== 'past'),
    inactiveBecause: null,
    examples: ['The results indicate that the drug works.'],
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
    applies: (use) => isPassive(use) || hasJudgement(use),
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
  {
    id: 'suspect/noun',
    words: ['suspect'],
    applies: (use) => !isTag(headOf(use), 'VERB') || isNoun(use) || isTag(before(use), 'NUM', 'ADJ', 'DET'),
    inactiveBecause: 'noun',
    examples: ['Two suspects were held overnight.'],
  },
  {
    id: 'estimate/number',
    words: ['estimate'],
    applies: (use) => isTag(after(use), 'NUM', 'SYM') || isOneOf(before(use), 'an') || isTag(after(use, 2), 'NUM'),
    inactiveBecause: 'approximates a number',
    examples: ['An estimated 300 people marched.'],
  },
  {
    id: 'evidence/absence',
    words: ['no evidence', 'little evidence', 'not evidence', 'no sign', 'little sign', 'no indication'],
    applies: (use) => isOneOf(after(use), 'of'),
    inactiveBecause: 'absence stated',
    examples: ['Divers found no evidence of a leak.'],
  },
  {
    id: 'claim/deed',
    words: ['claim'],
    applies: (use) => isDeed(use),
    inactiveBecause: 'deed',
    examples: ['A militia claimed responsibility for the blast.', 'The fire claimed two lives.'],
  },
  {
    id: 'claim/report',
    words: ['claim'],
    applies: (use) => !(isOneOf(after(use), 'to') && !isNoun(use)),
    inactiveBecause: 'report',
    examples: ['The owner claimed that the roof was safe.'],
  },
  {
    id: 'verb/clause',
    words: ['figure', 'guess', 'suppose', 'understand', 'project', 'estimate', 'worry', 'hint', 'view as'],
    applies: (use) => !isTag(headOf(use), 'VERB') || !hasClause(use),
    inactiveBecause: 'no clause depends on it',
    examples: ['She worries a lot.', 'He understood the rules.'],
  },
  {
    id: 'verb/understand',
    words: ['understand', 'hope', 'feel'],
    applies: (use) => !(isPassive(use) && hasClause(use)) && !isOwn(use),
    inactiveBecause: 'attitude',
    examples: ['Investors hope that the rate will fall.'],
  },
  {
    id: 'fear/object',
    words: ['fear', 'hope', 'feel'],
    applies: (use) => !isTag(headOf(use), 'VERB') || isTag(after(use), 'ADP', 'PUNCT', 'ADJ'),
    inactiveBecause: 'no clause depends on it',
    examples: ['Farmers fear for the harvest.'],
  },
  {
    id: 'question/topic',
    words: ['question', 'investigate', 'look into', 'weigh', 'mull', 'contemplate'],
    applies: (use) => !isOneOf(after(use), 'whether', 'if', 'how', 'why'),
    inactiveBecause: 'no question depends on it',
    examples: ['Police questioned the driver.'],
  },
  {
    id: 'know/object',
    words: ['not know', 'not understand', 'not confirm', 'not verify'],
    applies: (use) =>
      !isOneOf(after(use), 'whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who', 'which', 'whose'),
    inactiveBecause: 'no question depends on it',
    examples: ["The clerk didn't know the password."],
  },
]

/** The speaker's own hope: "I hope", in reported words "he hopes" too. */
function isOwn(use: Use): boolean {
  const subject = subjectOf(use) ?? before(use)
  return isOneOf(subject, 'i', 'we') || (use.reported && isOneOf(subject, 'he', 'she', 'they'))
}

const deeds = [
  'responsibility',
  'credit',
  'victory',
  'life',
  'asylum',
  'title',
  'damages',
  'damage',
  'benefit',
  'ownership',
  'power',
  'territory',
  'refund',
  'expense',
  'prize',
  'win',
  'success',
  'insurance',
  'crown',
  'medal',
  'seat',
]

function isDeed(use: Use): boolean {
  for (let n = 1; n <= 4; n++) {
    const word = after(use, n)
    if (!word || word.norm === 'that' || word.tag === 'PUNCT') return false
    if (isOneOf(word, ...deeds)) return true
  }
  return false
}

/** "Considers the wreck unsafe", "considered to be". */
function hasJudgement(use: Use): boolean {
  return after(use)?.form !== 'gerund' && childBy(use.document, use.hedge.head, 'xcomp', 'ccomp') !== undefined
}

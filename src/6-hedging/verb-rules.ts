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
  isTag,
  isThing,
  subjectOf,
  type Use,
} from './surroundings.js'

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

const foretelling = new Set([
  'model',
  'theory',
  'forecast',
  'report',
  'study',
  'simulation',
  'poll',
  'survey',
  'analysis',
  'calculation',
])

/** Suspect, estimate, claim, hope, fear, question and other verbs that are nouns too or need a clause. */
export const verbRules: readonly ContextRule[] = [
  {
    id: 'suspect/noun',
    words: ['suspect'],
    applies: (use) => !isTag(headOf(use), 'VERB') || isNoun(use) || isTag(before(use), 'NUM', 'ADJ', 'DET'),
    inactiveBecause: 'noun',
    examples: ['Two suspects were held overnight.'],
  },
  {
    id: 'doubt/none',
    words: ['doubt'],
    applies: (use) => isNot(before(use)) || isNot(before(use, 2)),
    inactiveBecause: 'no doubt',
    examples: ['The envoy does not doubt that the king will come.'],
  },
  {
    id: 'estimate/task',
    words: ['estimate', 'predict'],
    applies: (use) => isOneOf(before(use), 'to') && headOf(use).form === 'base',
    inactiveBecause: 'task',
    examples: ['The cost was hard to estimate.'],
  },
  {
    id: 'predict/measure',
    words: ['predict'],
    applies: (use) =>
      isTag(headOf(use), 'VERB') &&
      !hasClause(use) &&
      isThing(subjectOf(use)) &&
      !foretelling.has(subjectOf(use)?.lemma ?? ''),
    inactiveBecause: 'goes together',
    examples: ['Low rainfall strongly predicted the price of corn.'],
  },
  {
    id: 'estimate/amount',
    words: ['estimate'],
    applies: (use) => !isNoun(use) && !hasClause(use) && !isOneOf(subjectOf(use) ?? before(use), 'i', 'we'),
    inactiveBecause: 'gives an amount',
    examples: ['Police estimated the crowd at 300.'],
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
    words: ['figure', 'guess', 'suppose', 'understand', 'project', 'worry', 'hint', 'view as'],
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
    applies: (use) =>
      !isTag(headOf(use), 'VERB') ||
      isTag(after(use), 'ADP', 'PUNCT') ||
      (headOf(use).lemma === 'feel' && (isTag(after(use), 'ADJ') || after(use)?.form === 'participle')),
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
    id: 'verify/object',
    words: ['refuse to say', 'decline to say', 'not confirm', 'not verify', 'no one know', 'nobody know'],
    applies: (use) =>
      !isUnable(use) &&
      !isOneOf(after(use), 'whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who', 'which', 'whose'),
    inactiveBecause: 'no question depends on it',
    examples: ['The bank did not verify the signature.'],
  },
]

/** "could not verify", "cannot confirm": the question stays open whatever its object; "did not verify" tells a deed left undone. */
function isUnable(use: Use): boolean {
  return [1, 2, 3, 4].some((n) => isOneOf(before(use, n), 'could', 'can', 'ca', 'unable'))
}

/** The speaker's own hope: "I hope", in reported words "he hopes" too. */
function isOwn(use: Use): boolean {
  const subject = subjectOf(use) ?? before(use)
  return isOneOf(subject, 'i', 'we') || (use.reported && isOneOf(subject, 'he', 'she', 'they'))
}

function isDeed(use: Use): boolean {
  for (let n = 1; n <= 4; n++) {
    const word = after(use, n)
    if (!word || word.norm === 'that' || word.tag === 'PUNCT') return false
    if (isOneOf(word, ...deeds)) return true
  }
  return false
}

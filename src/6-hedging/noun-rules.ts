import type { ContextRule } from './context-rule.js'
import { after, before, headOf, isNoun, isOneOf, isTag } from './surroundings.js'

const believed =
  'view opinion idea notion thought impression concern fear worry sign indication suggestion theory hypothesis belief expectation implication guess estimate forecast hint'.split(
    ' ',
  )

const changing =
  'increase raise reduce lower boost cut decrease double halve improve hurt harm affect diminish measure calculate'.split(
    ' ',
  )

/** Nouns of belief and fear that count with what is believed: "the view that", "signs of". */
export const nounRules: readonly ContextRule[] = [
  {
    id: 'estimate/number',
    words: ['estimate'],
    applies: (use) =>
      headOf(use).norm === 'estimated' &&
      (isOneOf(before(use), 'an') || headOf(use).relation === 'amod' || isTag(after(use), 'NUM', 'SYM')),
    inactiveBecause: 'approximates a number',
    examples: ['An estimated 300 people marched.'],
  },
  {
    id: 'evidence/absence',
    words: ['no evidence', 'little evidence', 'not evidence', 'no sign', 'little sign', 'no indication'],
    // a claim without evidence is open (FactBank); what an author says was not found is told as a fact
    applies: (use) => !use.reported && isOneOf(after(use), 'of'),
    inactiveBecause: 'absence stated',
    examples: ['Divers found no evidence of a leak.'],
  },
  {
    id: 'evidence/sought',
    words: ['no evidence', 'little evidence', 'no sign', 'little sign', 'no indication'],
    applies: (use) =>
      !use.reported && isOneOf(use.document.tokens[headOf(use).head], 'find', 'show', 'see', 'provide', 'reveal'),
    inactiveBecause: null,
    level: 'probable',
    examples: ['Divers found no evidence that the hull had cracked.'],
  },
  {
    id: 'likelihood/quantity',
    words: ['likelihood', 'probability', 'chance'],
    applies: (use) => {
      const { document } = use
      const object = headOf(use).relation === 'conj' ? document.tokens[headOf(use).head] : headOf(use)
      return object?.relation === 'obj' && isOneOf(document.tokens[object.head], ...changing)
    },
    inactiveBecause: 'quantity',
    examples: ['Warm water raises the likelihood of storms.'],
  },
  {
    id: 'chance/none',
    words: ['chance', 'possibility', 'prospect', 'likelihood'],
    applies: (use) => isOneOf(before(use), 'no'),
    inactiveBecause: 'none',
    examples: ['There is no chance that the mill will close.'],
  },
  {
    id: 'chance/opportunity',
    words: ['chance'],
    applies: (use) => isOneOf(after(use), 'to') || isOneOf(before(use), 'by', 'last', 'second', 'another'),
    inactiveBecause: 'opportunity',
    examples: ['Voters get a chance to meet the candidates.'],
  },
  {
    id: 'doubt/content',
    words: ['doubt'],
    applies: (use) =>
      isNoun(use) && isOneOf(after(use), 'that') && !isOneOf(before(use), 'no', 'little', 'without', 'any', 'beyond'),
    inactiveBecause: null,
    examples: ['The envoy expressed doubt that the king would come.'],
  },
  {
    id: 'noun/content',
    words: [...believed, 'prediction', 'suspicion'],
    applies: (use) => isNoun(use) && isOneOf(after(use), 'that'),
    inactiveBecause: null,
    examples: ['He shares the view that the levy is too high.', 'There were signs that the ice was melting.'],
  },
  {
    id: 'noun/topic',
    words: [...believed, 'hope', 'claim', 'project', 'question', 'prospect', 'look', 'figure', 'doubt'],
    applies: isNoun,
    inactiveBecause: 'noun',
    examples: ['The hotel has a view of the lake.', 'Her fear of heights was known.'],
  },
]

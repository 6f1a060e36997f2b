import { after, before, headOf, isNoun, isOneOf, isTag } from '../surroundings.js'
import type { ContextRule } from './context-rule.js'

/** Nouns of belief and fear that count with what is believed: "the view that", "signs of". */
export const nounRules: readonly ContextRule[] = [
  {
    id: 'chance/opportunity',
    words: ['chance'],
    applies: (use) => isOneOf(after(use), 'to') || isOneOf(before(use), 'by', 'last', 'second', 'another'),
    inactiveBecause: 'opportunity',
    examples: ['Voters get a chance to meet the candidates.'],
  },
  {
    id: 'noun/content',
    words: ['view', 'opinion', 'idea', 'notion', 'thought', 'impression', 'concern', 'fear', 'worry', 'sign', 'indication', 'suggestion', 'theory', 'belief', 'expectation', 'prediction', 'implication', 'suspicion', 'hope', 'guess', 'estimate', 'suspect', 'claim', 'project', 'forecast', 'hint', 'question'],
    applies: (use) => isNoun(use) && isOneOf(after(use), 'that') && !isOneOf(headOf(use), 'claim', 'project', 'suspect', 'question', 'hope'),
    inactiveBecause: null,
    examples: ['He shares the view that the levy is too high.', 'There were signs that the ice was melting.'],
  },
  {
    id: 'noun/verb',
    words: ['sign', 'view', 'concern', 'belief'],
    applies: (use) => isTag(headOf(use), 'VERB', 'AUX', 'ADJ'),
    inactiveBecause: 'verb',
    examples: ['The governor signed the bill.'],
  },
  {
    id: 'noun/topic',
    words: ['view', 'opinion', 'idea', 'notion', 'thought', 'impression', 'concern', 'fear', 'worry', 'sign', 'indication', 'suggestion', 'theory', 'belief', 'expectation', 'implication', 'hope', 'guess', 'estimate', 'suspect', 'claim', 'project', 'forecast', 'hint', 'question', 'prospect', 'look', 'figure', 'doubt'],
    applies: isNoun,
    inactiveBecause: 'noun',
    examples: ['The hotel has a view of the lake.', 'The suspect was taken to Bresk.'],
  },
]

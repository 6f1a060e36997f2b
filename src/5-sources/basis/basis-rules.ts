import type { BasisRule } from './basis-rule.js'

/** From the best ground down: the first rule that applies to any word of the phrase decides. */
export const basisRules: readonly BasisRule[] = [
  {
    id: 'basis/attended',
    basis: 'participant',
    applies: ({ word: { tag, lemma }, rest, words }) =>
      tag === 'VERB' &&
      lemma === 'attend' &&
      rest.slice(0, 4).some((near) => [...words.gatherings].some((gathering) => near.lemma.includes(gathering))),
    examples: ['An aide who attended the closed meeting spoke.', 'A clerk who attended a teleconference spoke.'],
  },
  {
    id: 'basis/joined',
    basis: 'participant',
    applies: ({ word, words }) => word.tag === 'VERB' && words.joining.has(word.lemma),
    examples: ['An aide who participated in the vote spoke.', 'A clerk who joined the call spoke.'],
  },
  {
    id: 'basis/took-part',
    basis: 'participant',
    applies: ({ word, next }) => word.lemma === 'take' && next?.norm === 'part',
    examples: ['An aide who took part in the vote spoke.'],
  },
  {
    id: 'basis/attendance',
    basis: 'participant',
    applies: ({ word }) => word.norm === 'attendance',
    examples: ['A person in attendance spoke.'],
  },
  {
    id: 'basis/present',
    basis: 'participant',
    applies: ({ word, previous, next }) =>
      word.norm === 'present' &&
      (next?.norm === 'at' || next?.norm === 'for' || next?.norm === 'during' || previous?.lemma === 'be'),
    examples: ['A person present at the vote spoke.', 'A person who was present spoke.'],
  },
  {
    id: 'basis/in-the-room',
    basis: 'participant',
    applies: ({ word, tokens }) => word.norm === 'room' && tokens[word.index - 2]?.norm === 'in',
    examples: ['A person in the room spoke.'],
  },
  {
    id: 'basis/involved',
    basis: 'participant',
    applies: ({ word, next }) => word.norm === 'involved' && next?.norm === 'in',
    examples: ['A person involved in the sale spoke.'],
  },
  {
    id: 'basis/worked-on',
    basis: 'participant',
    applies: ({ word, previous, next }) =>
      word.tag === 'VERB' && word.lemma === 'work' && next?.norm === 'on' && previous?.norm === 'who',
    examples: ['An engineer who worked on the dam spoke.'],
  },
  {
    id: 'basis/spoke-with',
    basis: 'participant',
    applies: ({ word, next, words }) =>
      word.tag === 'VERB' && words.conversing.has(word.lemma) && next?.norm === 'with',
    examples: ['An aide who met with the mayor left.'],
  },
  {
    id: 'basis/briefed',
    basis: 'briefed',
    applies: ({ word: { lemma, norm, tag } }) =>
      tag !== 'ADJ' && (lemma === 'brief' || norm === 'briefing' || norm === 'briefed'),
    examples: ['A person briefed on the sale spoke.', 'A person described a briefing.'],
  },
  {
    id: 'basis/read',
    basis: 'documents',
    applies: ({ word, rest, words }) =>
      words.reading.has(word.lemma) && rest.some(({ lemma }) => words.texts.has(lemma)),
    examples: ['A person who has seen the draft spoke.', 'A clerk who reviewed the letter spoke.'],
  },
  {
    id: 'basis/saw',
    basis: 'witness',
    applies: ({ word: { tag, lemma }, words }) =>
      tag === 'VERB' && (lemma === 'witness' || words.perceiving.has(lemma)),
    examples: ['A man who saw the crash spoke.', 'A man who witnessed the crash spoke.'],
  },
  {
    id: 'basis/familiar',
    basis: 'familiar',
    applies: ({ word, words }) => words.knowing.has(word.norm),
    examples: ['People familiar with the sale spoke.', 'People privy to the sale spoke.'],
  },
  {
    id: 'basis/knowledge',
    basis: 'familiar',
    applies: ({ word, previous, words }) => word.norm === 'knowledge' && words.having.has(previous?.norm ?? ''),
    examples: ['People with knowledge of the sale spoke.', 'A clerk with direct knowledge of the sale spoke.'],
  },
  {
    id: 'basis/close',
    basis: 'familiar',
    // ", who are close to the industry," tells whose friends they are
    applies: ({ word, previous, next, tokens }) =>
      word.norm === 'close' &&
      (next?.norm === 'to' || next?.norm === 'with') &&
      !(previous?.lemma === 'be' && tokens[word.index - 3]?.text === ','),
    examples: ['A person close to the family spoke.'],
  },
  {
    id: 'basis/knows',
    basis: 'familiar',
    applies: ({ word, previous }) => word.tag === 'VERB' && word.lemma === 'know' && previous?.norm === 'who',
    examples: ['A man who knows the family spoke.'],
  },
]

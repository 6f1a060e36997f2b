import { childBy } from '../match/tree.js'
import type { ContextRule } from './context-rule.js'
import { after, before, headOf, isAttributive, isOneOf, isPostposed, isTag, type Use } from './surroundings.js'

/** Possible, potential, apparent, expected, supposed, unknown and their like. */
export const adjectiveRules: readonly ContextRule[] = [
  {
    id: 'possible/degree',
    words: ['possible'],
    applies: (use) => isDegree(use),
    inactiveBecause: 'degree',
    examples: ['The report will come as soon as possible.', 'They chose the best possible route.'],
  },
  {
    id: 'possible/enabled',
    words: ['possible'],
    applies: (use) =>
      isOneOf(before(use), 'make', 'if', 'where', 'when', 'whenever', 'wherever', 'everything') ||
      isOneOf(before(use, 2), 'make') ||
      isOneOf(before(use, 3), 'make'),
    inactiveBecause: 'made possible',
    examples: ['A grant made the exhibition possible.', 'Guests should walk where possible.'],
  },
  {
    id: 'possible/ability',
    words: ['possible'],
    applies: (use) => (isOneOf(after(use), 'to') || isOneOf(after(use), 'for')) && !isOneOf(before(use), 'not'),
    inactiveBecause: 'ability',
    examples: ['It is possible to rent skates at the lake.'],
  },
  {
    id: 'possible/complement',
    words: ['possible'],
    applies: (use) =>
      (['advcl', 'advmod', 'xcomp', 'obj'].includes(headOf(use).relation) || isPostposed(headOf(use))) &&
      childBy(use.document, use.hedge.head, 'cop') === undefined,
    inactiveBecause: 'made possible',
    examples: ['They considered a repair possible.'],
  },
  {
    id: 'potential/capacity',
    words: ['potential'],
    applies: (use) => !isAttributive(use) && !isOneOf(after(use), 'to'),
    inactiveBecause: 'capacity',
    examples: ['The young striker has potential.'],
  },
  {
    id: 'apparent/plain',
    words: ['apparent'],
    applies: (use) => !isAttributive(use) || isOneOf(before(use), 'heir'),
    inactiveBecause: 'plain to see',
    examples: ['The damage was apparent at once.'],
  },
  {
    id: 'supposed/duty',
    words: ['supposed', 'suppose'],
    applies: (use) => isOneOf(after(use), 'to') && headOf(use).norm === 'supposed',
    inactiveBecause: 'plan or duty',
    examples: ['Guards are supposed to check every bag.'],
  },
  {
    id: 'unknown/attribute',
    words: [
      'unknown',
      'disputed',
      'questionable',
      'dubious',
      'uncertain',
      'murky',
      'debatable',
      'undecided',
      'unsettled',
    ],
    applies: isAttributive,
    inactiveBecause: 'describes a noun',
    examples: ['An unknown artist painted the ceiling.'],
  },
  {
    id: 'confident/content',
    words: ['confident'],
    applies: (use) => !isOneOf(after(use), 'that', 'of') && !isTag(after(use), 'PRON', 'DET', 'PROPN'),
    inactiveBecause: 'mood',
    examples: ['The young team looked confident.'],
  },
]

/** "As soon as possible", "the best possible". */
function isDegree(use: Use): boolean {
  return (
    isOneOf(before(use), 'as', 'best', 'worst', 'every', 'all', 'than') ||
    (isOneOf(before(use, 2), 'as') && isTag(before(use), 'ADV', 'ADJ')) ||
    isOneOf(after(use), 'world') ||
    (isTag(before(use), 'ADJ') && (before(use)?.norm.endsWith('est') ?? false))
  )
}

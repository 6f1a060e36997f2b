import type { BasisNounRule } from './basis-rule.js'

/** The first that applies decides: a neighbour who is a friend was hardly there. */
export const basisNounRules: readonly BasisNounRule[] = [
  {
    id: 'basis/witness-noun',
    basis: 'witness',
    applies: (noun, { witnesses, acquaintances }) => witnesses.has(noun) && !acquaintances.has(noun),
    examples: ['bystander', 'eyewitness'],
  },
  {
    id: 'basis/acquaintance-noun',
    basis: 'familiar',
    applies: (noun, { acquaintances }) => acquaintances.has(noun),
    examples: ['friend'],
  },
  {
    id: 'basis/position-noun',
    basis: 'position',
    applies: (noun, { positions, offices, spokespeople }) =>
      positions.has(noun) || offices.has(noun) || spokespeople.has(noun),
    examples: ['official', 'mayor', 'spokeswoman'],
  },
  {
    id: 'basis/expert-noun',
    basis: 'expertise',
    applies: (noun, { experts }) => experts.has(noun),
    examples: ['analyst'],
  },
]

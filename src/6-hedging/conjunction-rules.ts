import type { ContextRule } from './context-rule.js'
import { after, before, headOf, isNot, isOneOf, isTag, type Use } from './surroundings.js'

/** If, whether, until, as if, even if, provided, as long as. */
export const conjunctionRules: readonly ContextRule[] = [
  {
    id: 'whether/concession',
    words: ['whether', 'whether or not'],
    applies: (use) =>
      isOneOf(before(use), 'regardless', 'matter') ||
      (isOneOf(before(use), 'of') && isOneOf(before(use, 2), 'regardless')),
    inactiveBecause: 'concession',
    examples: ['The fee is due regardless of whether the guest arrives.'],
  },
  {
    id: 'whether/instances',
    words: ['whether'],
    applies: (use) => after(use)?.form === 'gerund' || isTag(after(use), 'ADP'),
    inactiveBecause: 'concession',
    examples: ['She works late, whether writing letters or mending nets.'],
  },
  {
    id: 'whether/either',
    words: ['whether or not'],
    applies: (use) => isTag(before(use), 'PUNCT') || before(use) === undefined,
    inactiveBecause: 'concession',
    examples: ['The levy is due, whether or not the house is let.'],
  },
  {
    id: 'if/whether',
    words: ['if'],
    applies: (use) => isAsked(use),
    inactiveBecause: null,
    condition: false,
    examples: ['The council asked if the mill was safe.', 'The guard wants to see if the gate is shut.'],
  },
  {
    id: 'if/concession',
    words: ['even if'],
    applies: () => true,
    inactiveBecause: 'concession',
    examples: ['The ferry runs even if the weather is bad.'],
  },
  {
    id: 'if/correction',
    words: ['if not', 'if any', 'if ever', 'if anything'],
    applies: (use) => !isTag(after(use), 'PRON', 'DET', 'PROPN') || isTag(after(use), 'PUNCT'),
    inactiveBecause: 'correction',
    examples: ['The repair takes weeks, if not months.'],
  },
  {
    id: 'until/outcome',
    words: ['until'],
    applies: (use) => isOpenUntil(use),
    inactiveBecause: null,
    examples: ['The strike will not end until the board agrees to a raise.'],
  },
  {
    id: 'until/time',
    words: ['until'],
    applies: () => true,
    inactiveBecause: 'time',
    examples: ['The museum is open until 6 p.m.', 'She taught in Varn until 2009.'],
  },
  {
    id: 'in-case/often',
    words: ['in case'],
    applies: (use) => headOf(use).norm === 'cases',
    inactiveBecause: 'how often',
    examples: ['The fee is waived in most cases.'],
  },
  {
    id: 'provided/supplied',
    words: ['provided', 'providing that', 'provided that', 'assuming', 'assuming that'],
    applies: (use) =>
      !['mark', 'advcl'].includes(headOf(use).relation) &&
      !isOneOf(after(use), 'that') &&
      !(isTag(before(use), 'PUNCT') && hasVerbAfter(use)),
    inactiveBecause: 'verb',
    examples: ['The agency provided blankets for the families.'],
  },
  {
    id: 'as-long-as/extent',
    words: ['as long as', 'so long as'],
    applies: (use) => isTag(after(use), 'NUM') || isTag(after(use, 2), 'NUM') || isOneOf(after(use), 'a', 'possible'),
    inactiveBecause: 'extent',
    examples: ['The wait was as long as two hours.'],
  },
]

const asking =
  'ask wonder question know see find tell decide determine doubt unclear unknown clear uncertain sure unsure say check learn clarify'.split(
    ' ',
  )

/** "Asked if", "to find out if", "not clear if": whether. */
function isAsked(use: Use): boolean {
  return (
    isOneOf(before(use), ...asking) ||
    (isOneOf(before(use), 'out', 'him', 'her', 'them', 'me', 'us') && isOneOf(before(use, 2), ...asking))
  )
}

/** A clause after it, and a future or a "not" before it. */
function isOpenUntil(use: Use): boolean {
  if (isTag(after(use), 'NUM', 'ADV', 'PUNCT') || !hasVerbAfter(use)) return false
  for (let n = 1; n <= 12; n++) {
    const word = before(use, n)
    if (!word) return false
    if (isOneOf(word, 'will', 'would', 'wo', "'ll", 'can', 'cannot', 'may', 'should', 'must') || isNot(word))
      return true
  }
  return false
}

function hasVerbAfter(use: Use): boolean {
  for (let n = 2; n <= 9; n++) {
    const word = after(use, n)
    if (!word || word.tag === 'PUNCT') return false
    if (word.tag === 'VERB' || word.tag === 'AUX') return true
  }
  return false
}

import type { ParsedDocument, Word } from '../layers.js'
import { settlingVerbs, statingVerbs, thinkingVerbs } from '../lexicon/claim-words.js'
import { childBy } from '../match/tree.js'
import { isWithin } from './find-claim.js'
import { isOthers } from './is-others.js'
import type { PlaceRule, PlaceStep } from './place-rule.js'

const topical = new Set(['on', 'about', 'over'])

/**
 * In the order in which they are tried.
 *
 * Follows FactBank: what a relative clause, a side remark or somebody else's words say is not what the speaker claims.
 */
export const placeRules: readonly PlaceRule[] = [
  {
    id: 'place/asked',
    applies: isAsked,
    reason: 'settled question',
    examples: ['The board knows whether it [may] rain.'],
  },
  {
    id: 'place/relative-clause',
    applies: ({ word }) => word.relation === 'acl:relcl',
    reason: 'relative clause',
    examples: ['The firm sold a bridge that [may] collapse.', 'The man who [might] run has left.'],
  },
  {
    id: 'place/question-of-noun',
    applies: ({ relation, hedge }) => relation === 'acl' && hedge.words.startsWith('whether'),
    reason: 'settled question',
    examples: ['The board held a vote [whether] to sell the port.'],
  },
  {
    id: 'place/noun-of-claim',
    applies: (step) => step.relation === 'acl' && step.word !== step.head && isNounOfClaim(step),
    reason: null,
    examples: ['There is a chance that the dam [may] break.', 'The possibility that the dam [might] break is small.'],
  },
  {
    id: 'place/clause-of-noun',
    applies: ({ relation }) => relation === 'acl',
    reason: 'describes a noun',
    examples: ['The board rejected a plan to [possibly] sell the port.'],
  },
  {
    id: 'place/side-clause',
    applies: ({ relation }) => relation === 'advcl',
    reason: 'side clause',
    examples: ['The town closed the bridge while the river [may] flood.'],
  },
  {
    id: 'place/apposition',
    applies: ({ relation }) => relation === 'appos',
    reason: 'side remark',
    examples: ['The board met Abel Orr, [perhaps] the best pilot of the port.'],
  },
  {
    // "The deal is dead, I think", "the bank, it appears, knew"
    id: 'place/own-remark',
    applies: ({ document, hedge, head, word, relation }) =>
      relation === 'parataxis' && word === head && hedge.group.class === 'verb' && !isOthers(document, word),
    reason: null,
    examples: ['The deal was dead, it [appears].'],
  },
  {
    id: 'place/side-remark',
    applies: ({ relation }) => relation === 'parataxis',
    reason: 'side remark',
    examples: ['The dam broke (it [may] rain).'],
  },
  {
    id: 'place/another-claim',
    applies: ({ document, word, relation }) => relation === 'conj' && isClause(document, word),
    reason: 'another claim',
    examples: ['The town sold the port and the levy [may] rise.'],
  },
  {
    // a pronoun is taken for the speaker
    id: 'place/nested',
    applies: (step) => {
      const above = wordAbove(step)
      return (
        step.relation === 'ccomp' &&
        above !== undefined &&
        thinkingVerbs.has(above.lemma) &&
        isOthers(step.document, above)
      )
    },
    reason: 'nested attribution',
    examples: ['The farmers fear that the dam [might] break.'],
  },
  {
    id: 'place/noun-not-claimed',
    applies: ({ document, head, word, relation }) =>
      word === head && word.tag === 'NOUN' && !isStated(document, word, relation),
    reason: 'not the claim itself',
    examples: ['The board dismissed the [possibility] of a sale.'],
  },
  {
    id: 'place/inner-noun',
    applies: ({ nouns }) => nouns > 1,
    reason: 'describes a noun',
    examples: ['The board met the owner of a [possible] site.'],
  },
  {
    // "Arrested a possible suspect": what is done is done, to whomever
    id: 'place/done',
    applies: ({ document, head, word, relation }) =>
      relation === 'obj' && head.relation === 'amod' && head.head === word.index && !isStated(document, word, relation),
    reason: 'describes a noun',
    examples: ['Police arrested a [possible] suspect.'],
  },
  {
    // "named her as a possible successor": what somebody is held to be
    id: 'place/circumstance',
    applies: ({ document, word, relation }) =>
      relation === 'obl' && childBy(document, word.index, 'case')?.norm !== 'as',
    reason: 'describes a noun',
    examples: ['The board met at a [possible] site.'],
  },
]

/** What the word hangs on, where that is claimed too. */
function wordAbove({ document, claim, word }: PlaceStep): Word | undefined {
  return isWithin(claim.ranges, word.head) ? document.tokens[word.head] : undefined
}

/** "Knows whether it may rain", "talks on | whether it rains": not "the question of whether". */
function isAsked(step: PlaceStep): boolean {
  const { document, word } = step
  const mark = childBy(document, word.index, 'mark')
  if (mark?.norm !== 'whether') return false
  const [noun, link] = [document.tokens[mark.index - 2], document.tokens[mark.index - 1]]
  if (noun?.tag === 'NOUN' && topical.has(link?.norm ?? '')) return true
  return word.relation === 'ccomp' && settlingVerbs.has(wordAbove(step)?.lemma ?? '')
}

/** "The possibility that …": the clause of a noun of the claim itself. */
function isNounOfClaim({ document, claim, word }: PlaceStep): boolean {
  const noun = document.tokens[word.head]
  if (!noun || claim.predicates.includes(noun.index)) return noun !== undefined
  return isStated(document, noun, noun.relation.split(':')[0] as string)
}

/** "There is a chance", "has doubts", "the odds are": the noun is what the sentence says. */
function isStated(document: ParsedDocument, noun: Word, relation: string): boolean {
  if (relation === 'obj') return statingVerbs.has(document.tokens[noun.head]?.lemma ?? '')
  return relation === 'nsubj' || relation === 'ccomp'
}

function isClause(document: ParsedDocument, word: Word): boolean {
  return word.tag === 'VERB' || childBy(document, word.index, 'nsubj', 'cop') !== undefined
}

import type { SourceType } from '../../types.js'
import type { AntecedentRule } from './antecedent-rule.js'
import { byActor, byEpithet } from './by-pronoun.js'
import { isAnother } from './group-of-member.js'
import { isEither } from './is-either.js'
import { keyOfLabel } from './key-of-label.js'
import { nameApposed } from './name-apposed.js'
import { namedBelow } from './named-below.js'
import { one } from './one.js'
import { resolveDescription } from './resolve-description.js'

const tellable: ReadonlySet<SourceType> = new Set(['unnamed-person', 'identified-role'])

/** Of descriptions by their own words: the first rule that finds somebody decides, the last one always does. */
export const wordRules: readonly AntecedentRule[] = [
  {
    id: 'source/apposed',
    find: ({ document, names, scene }, { mention }) => {
      const entity = mention.plural ? -1 : nameApposed(document, names, mention)
      return entity < 0 ? null : one(scene.bearerOfName(entity), 'source/apposed')
    },
    examples: [
      {
        text: "Abel Orr, rVotes' owner, said the sale was off.",
        mention: "rVotes' owner",
        sources: ['Abel Orr'],
      },
    ],
  },
  {
    id: 'source/described-so',
    find: ({ document, scene, words }, { mention }) => {
      if (!mention.definite || isEither(document.tokens, mention, scene.byNoun, words)) return null
      const found = resolveDescription(document, mention, scene.byNoun, words)
      return found && one(found.bearer, found.ruleId)
    },
    examples: [
      {
        text: 'A nurse came late. The nurse said the ward was full.',
        mention: 'The nurse',
        sources: ['A nurse'],
        trace: 'source/same-noun',
      },
      {
        text: 'Vexley Holdings sued the town. The company said the sale was off.',
        mention: 'The company',
        sources: ['Vexley Holdings'],
        trace: 'source/the-body',
      },
    ],
  },
  {
    id: 'source/epithet',
    find: (walk, query) => {
      const { document, scene, words } = walk
      const open = query.mention.definite && !isEither(document.tokens, query.mention, scene.byNoun, words)
      return open ? byEpithet(walk, query) : null
    },
    examples: [
      {
        text: 'Abel Orr bought the mill. The billionaire said it would stay open.',
        mention: 'The billionaire',
        sources: ['Abel Orr'],
        trace: 'source/epithet-guess',
      },
    ],
  },
  {
    id: 'source/only-actor',
    find: (walk, query) => {
      const actor = byActor(walk, query)
      return actor && { ...one(actor, 'source/only-actor'), guess: true }
    },
    examples: [
      {
        text: 'Abel Orr saved two shots. The teenager said he had guessed.',
        mention: 'The teenager',
        sources: ['Abel Orr'],
        trace: 'source/only-actor-guess',
      },
    ],
  },
  {
    id: 'source/same-words',
    find: ({ document, scene, words }, { mention }) => {
      const known = isAnother(document, mention, words) ? undefined : scene.ofLabel(keyOfLabel(document, mention))
      return known ? one(known, 'source/same-words') : null
    },
    examples: [
      {
        text: 'A former guard said the gate was open. Former guard said it was shut.',
        mention: 'Former guard',
        sources: ['A former guard'],
      },
    ],
  },
  {
    id: 'source/named-as-such',
    find: ({ document, names, scene, masked }, { mention }) => {
      const other = scene.byNoun.get(mention.noun)?.some(({ name }) => name < 0)
      const told = !other && !mention.definite && !mention.plural && !mention.partOf && tellable.has(mention.type)
      const entity = told ? namedBelow(document, names, mention, masked) : -1
      return entity < 0 ? null : one(scene.bearerOfName(entity), 'source/named-as-such')
    },
    examples: [
      {
        text: 'A diver said the hull was torn. The diver, Jane Roe, found it on Monday.',
        mention: 'A diver',
        sources: ['Jane Roe'],
      },
    ],
  },
  {
    id: 'source/new',
    find: ({ document, scene }, { mention }) =>
      one(scene.create(mention, { key: keyOfLabel(document, mention) }), mention.ruleId.replace('type', 'source')),
    examples: [
      { text: 'A diver said the hull was torn.', mention: 'A diver', sources: ['A diver'], trace: 'source/one-person' },
    ],
  },
]

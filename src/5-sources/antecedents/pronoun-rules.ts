import { describeMention } from '../mentions/describe-mention.js'
import { allRule } from './all-rule.js'
import { antecedentOfWho } from './antecedent-of-who.js'
import type { AntecedentRule } from './antecedent-rule.js'
import { byPronoun } from './by-pronoun.js'
import { describeRelative } from './describe-relative.js'
import { documentOfClause } from './document-of-clause.js'
import { nameAhead } from './name-ahead.js'
import { one } from './one.js'
import { pairRule } from './pair-rule.js'

/** Of pronouns: the first rule that finds somebody decides. */
export const pronounRules: readonly AntecedentRule[] = [
  {
    // "**Why?** I said no."
    id: 'source/interviewee',
    find: ({ document: { tokens, sentences }, interview, scene }, { mention }) => {
      const { sentence = -1, quotation = -1 } = tokens[mention.head] ?? {}
      const block = sentences[sentence]?.block ?? -1
      if (!interview || quotation >= 0 || block < interview.first) return null
      const whose = interview.questions.has(block) ? 'you' : 'i'
      return mention.noun === whose ? one(scene.bearerOfName(interview.entity), 'source/interviewee') : null
    },
    examples: [
      {
        text: 'Abel Orr makes boots.\n\nWhy do you?\n\nI said I would.\n\nDo you rest?\n\nNo.\n\nIs it hard?\n\nYes.',
        mention: 'I',
        sources: ['Abel Orr'],
      },
    ],
  },
  {
    id: 'source/author',
    find: ({ scene }, { mention }) =>
      mention.type === 'author'
        ? one(scene.ofLabel('author') ?? scene.create(mention, { key: 'author' }), 'source/author')
        : null,
    examples: [{ text: 'I said it was late. I said so twice.', mention: 'I', sources: ['author'], all: ['author'] }],
  },
  {
    // "filed a suit in the Court of Sel that accuses …": the suit accuses
    id: 'source/document-of-clause',
    find: ({ document, names, masked, words, antecedentOf }, query) => {
      const phrase = documentOfClause(document.tokens, query.mention, words)
      const mention = phrase && describeMention(document, names, phrase, phrase.end - 1, masked, words)
      return mention && antecedentOf({ ...query, mention })
    },
    examples: [
      {
        text: 'The union filed a report in Sel that warned the port was unsafe.',
        mention: 'that',
        sources: ['a report'],
        trace: 'source/same-words',
      },
    ],
  },
  {
    id: 'source/relative',
    find: ({ document, names, masked, words, scene }, { mention }) => {
      if (!words.pronouns.relative.has(mention.noun)) return null
      const described = describeRelative(document, names, mention, masked, words)
      // the phrase right before tells more of "those who say" and "the memo, which says"
      if (described?.type === 'generic-group' || described?.type === 'document') return null
      const bearer = antecedentOfWho(document, scene.occurrences, mention.head)
      return bearer && one(bearer, 'source/relative')
    },
    examples: [
      { text: 'Abel Orr, who said the bridge was safe, has left.', mention: 'who', sources: ['Abel Orr'] },
      { text: 'An engineer who said the bridge was safe has left.', mention: 'who', sources: ['An engineer'] },
      {
        text: 'Abel Orr, president of the Harbor Trust, who said the bridge was safe, has left.',
        mention: 'who',
        sources: ['Abel Orr'],
      },
      {
        text: 'A nurse from Varn, New Jersey, who said the bridge was safe, has left.',
        mention: 'who',
        sources: ['A nurse'],
      },
      {
        text: 'He left a group led by Orr that said the bridge was safe.',
        mention: 'that',
        sources: ['a group'],
      },
    ],
  },
  {
    // "the voters who said", "the union, which backed her"
    id: 'source/described-before',
    find: ({ document, names, masked, words, ofHead, antecedentOf }, query) => {
      const mention = describeRelative(document, names, query.mention, masked, words)
      // "said the people, who cautioned": they were met as who said it
      return mention && (ofHead.get(mention.head) ?? { ...antecedentOf({ ...query, mention }), described: mention })
    },
    examples: [
      {
        text: 'The voters who said they would stay home were few.',
        mention: 'who',
        sources: ['The voters'],
        trace: 'source/same-words',
      },
      {
        text: 'Doe praised the union, which said it would strike.',
        mention: 'which',
        sources: ['the union'],
        trace: 'source/organization',
      },
    ],
  },
  {
    // "While he left early, Orr said"
    id: 'source/name-ahead',
    find: ({ document, names, words, scene }, { mention }) => {
      const entity = nameAhead(document, names, mention, words)
      return entity < 0 ? null : one(scene.bearerOfName(entity), 'source/name-ahead')
    },
    examples: [
      {
        text: 'While he called the sale a gift, Abel Orr said it was late.',
        mention: 'he',
        sources: ['Abel Orr'],
      },
    ],
  },
  allRule,
  pairRule,
  {
    id: 'source/pronoun',
    find: byPronoun,
    examples: [
      { text: 'Jane Roe met Abel Orr. She said the sale was off.', mention: 'She', sources: ['Jane Roe'] },
      {
        text: 'Vexley Holdings sued the town. It said the sale was off.',
        mention: 'It',
        sources: ['Vexley Holdings'],
        trace: 'source/it',
      },
      {
        text: 'Three guards came back. They said the gate was open.',
        mention: 'They',
        sources: ['Three guards'],
        trace: 'source/they',
      },
    ],
  },
]

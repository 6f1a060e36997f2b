import type { Range } from '../../layers.js'
import type { Bearer, Finding, Query } from '../bearer.js'
import { describeMention } from '../mentions/describe-mention.js'
import { allRule } from './all-rule.js'
import type { AntecedentRule } from './antecedent-rule.js'
import { byPronoun } from './by-pronoun.js'
import { bodyOf, ownerAt } from './find-owner.js'
import { firstOf } from './first-of.js'
import { groupOfMember } from './group-of-member.js'
import { listedRule } from './listed-rule.js'
import { one } from './one.js'
import { ownerOf } from './owner-of.js'
import { pairRule } from './pair-rule.js'
import { readPart } from './read-part.js'
import { resolveDescription } from './resolve-description.js'
import type { Walk } from './walk.js'
import { wordRules } from './word-rules.js'

/** Of descriptions: the first rule that finds somebody decides, the last one always does. */
export const descriptionRules: readonly AntecedentRule[] = [
  pairRule,
  allRule,
  listedRule,
  {
    id: 'source/part-of',
    find: (walk, query) => {
      const { partOf } = query.mention
      if (!partOf) return null
      const whole = wholeOf(walk, query, partOf)
      return whole && query.mention.noun === 'all'
        ? one(whole, 'source/part-of')
        : aPart(walk, query, whole, 'source/part-of')
    },
    examples: [
      {
        text: 'The harbour paid for two studies. One of them said the pier was weak.',
        mention: 'One of them',
        sources: ['One of them'],
      },
      {
        text: 'Three officials spoke. They said it was late. Two of the officials said the talks had failed.',
        mention: 'Two of the officials',
        sources: ['Two of the officials'],
        partOf: 'Three officials',
      },
      {
        text: 'Three guards said the gate was open. One of them said it was broken.',
        mention: 'One of them',
        sources: ['One of them'],
        partOf: 'Three guards',
      },
      {
        text: 'Three guards said the gate was open. All of them said it was broken.',
        mention: 'All of them',
        sources: ['Three guards'],
        all: ['Three guards'],
      },
    ],
  },
  {
    id: 'source/member-of',
    find: (walk, query) => {
      const { document, scene, words } = walk
      const { mention } = query
      const third = readPart(document.tokens, mention, scene.occurrences, words)
      const here = scene.hereAt(mention.head)
      const group = groupOfMember(document, third ?? mention, scene.occurrences, here, words)
      return group || third ? aPart(walk, query, group, 'source/member-of') : null
    },
    examples: [
      {
        text: 'Three guards said the gate was open. A third guard said it was broken.',
        mention: 'A third guard',
        sources: ['A third guard'],
        partOf: 'Three guards',
      },
      {
        text: 'Three guards said the gate was open. Another said it was broken.',
        mention: 'Another',
        sources: ['Another'],
        partOf: 'Three guards',
      },
    ],
  },
  {
    id: 'source/owned',
    find: byOwner,
    examples: [
      {
        text: 'Jane Roe left early. Her lawyer said the sale was off. Her lawyer also said she was ill.',
        mention: 'Her lawyer',
        sources: ['Her lawyer'],
        trace: 'source/same-owner',
      },
      {
        text: 'Jane Roe left. Her husband said it was late. Ida Lind came. Her husband said it was early.',
        mention: 'Her husband',
        sources: ['Her husband'],
        trace: 'source/other-owner',
        all: ['Her husband', 'Her husband'],
      },
    ],
  },
  ...wordRules.map((rule) => ({ ...rule, find: withBody(rule) })),
]

/** Find for somebody unnamed the body that it speaks for, too. */
function withBody({ find }: AntecedentRule): AntecedentRule['find'] {
  return (walk, query) => {
    const found = find(walk, query)
    const [bearer] = found?.bearers ?? []
    const open = bearer && bearer.name < 0 && bearer.owner === null
    return found && open ? { ...found, owner: bodyOf(walk, query) } : found
  }
}

function aPart({ document, scene, words }: Walk, { mention }: Query, whole: Bearer | null, ruleId: string): Finding {
  const described = readPart(document.tokens, mention, scene.occurrences, words)
  const found = one(scene.create(described ?? mention, { subsetOf: whole }), ruleId)
  return described ? { ...found, described } : found
}

/** "the officials" of "two of the officials", "them" of "one of them". */
function wholeOf(walk: Walk, query: Query, range: Range): Bearer | null {
  const { document, names, masked, words, scene } = walk
  const { first } = query.mention
  const inner = describeMention(document, names, range, range.end - 1, masked, words)
  if (inner.form === 'pronoun') return byPronoun(walk, { ...query, mention: inner })?.bearers[0] ?? null
  const whole = { ...inner, head: first, label: { first: range.first, end: inner.head }, plural: true }
  const bearer = resolveDescription(document, whole, scene.byNoun, words)?.bearer ?? null
  // "two of the diplomats … one of the diplomats": not one of the two
  return (inner.number?.stated ? bearer : (bearer?.subsetOf ?? bearer)) ?? null
}

/** "Orr's spokesman", "her husband", "its report". */
function byOwner(walk: Walk, query: Query): Finding | null {
  const { document, scene, words } = walk
  const { mention } = query
  const at = mention.definite || mention.type === 'document' ? ownerOf(document.tokens, mention, words) : -1
  if (at < 0) return null
  const owner = ownerAt(walk, query, at)
  // of "its report" one knows whose it is, though not which
  const key = mention.definite && owner ? `${mention.plural ? 'many' : 'one'} ${mention.noun} of #${owner.index}` : null
  const same = key === null ? undefined : scene.ofLabel(key)
  if (same) return one(same, 'source/same-owner')
  const found = firstOf(wordRules, walk, query)
  const known = found.bearers[0]?.owner
  // "her husband" of another wife
  const other = owner && known && known !== owner
  return { ...(other ? one(scene.create(mention), 'source/other-owner') : found), owner, key }
}

import type { ParsedDocument, Range, Word } from '../../layers.js'
import { correlatives } from '../../lexicon/correlatives.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Names } from '../mention.js'
import { entityAt } from '../names/entity-at.js'
import { endBeforeExamples } from './end-before-examples.js'
import { gapOfCounts } from './gap-of-counts.js'
import { headOfPhrase } from './head-of-phrase.js'
import { headsOfSources } from './heads-of-sources.js'
import { isManyHumans } from './is-many-humans.js'
import { oneInTwoRules } from './one-in-two-rules.js'
import { pieceOfHead } from './piece-of-head.js'
import { type Piece, splitList } from './split-list.js'
import { splitOne } from './split-one.js'
import { splitPeople } from './split-people.js'
import { trimRight } from './trim-right.js'

const bodyKinds: ReadonlySet<string> = new Set(['organization', 'place', 'media'])

/**
 * Cut a source phrase into one phrase for each coordinated source: "three officials, an insider and an analyst".
 *
 * @param cues Tokens of reporting words: no phrase goes over them.
 * @param many Whether the verb says that they are several: "say".
 */
export function splitMention(
  { tokens }: ParsedDocument,
  mention: readonly Range[],
  heads: readonly number[],
  cues: ReadonlySet<number>,
  names: Names,
  many: boolean,
  words: SourceLexicon,
): readonly Piece[] {
  const shared = ofBoth(tokens, mention, names, words)
  if (shared) return [shared]
  const listed = splitPeople(tokens, names, mention, words) ?? countedTwice(tokens, mention, words)
  if (listed) return listed
  const group = beforeExamples(tokens, mention, words)
  if (group) return [group]
  const found = headsOfSources(tokens, mention, heads, words)
  const given = found.map((head, at) =>
    pieceOfHead(tokens, mention, head, { before: found[at - 1], after: found[at + 1] }, cues, words),
  )
  const [only, second] = given
  if (!only) return []
  const pieces = second ? given : (splitList(tokens, only, words) ?? splitOne(tokens, only, many, words))
  const [one, other, ...rest] = pieces
  const joined = one && other && rest.length === 0 ? oneOfTwo(tokens, one, other, many, words) : null
  return joined ? [joined] : withoutCorrelatives(tokens, pieces)
}

/** "White House and Pentagon | spokesmen": the people of both. */
function ofBoth(
  tokens: readonly Word[],
  [range, ...rest]: readonly Range[],
  names: Names,
  words: SourceLexicon,
): Piece | null {
  const head = range && tokens.slice(range.first, range.end).find((word) => isManyHumans(word, words))
  if (!range || !head || rest.length > 0) return null
  const modifiers = tokens.slice(range.first + (tokens[range.first]?.tag === 'DET' ? 1 : 0), head.index)
  const and = modifiers.findIndex(({ tag }) => tag === 'CCONJ')
  if (and < 1 || and === modifiers.length - 1) return null
  const bodies = modifiers.map(({ index }) => bodyKinds.has(entityAt(names, index)?.kind ?? ''))
  const joined = bodies.slice(0, and).every(Boolean) && bodies[and + 1] === true
  // "New York and New Jersey police | officers"
  const bare = modifiers.slice(and + 1).every(({ tag }, at) => bodies[and + 1 + at] || tag === 'NOUN')
  return joined && bare ? { head: head.index, range } : null
}

/** "four current and two former employees": one group, unless the list goes on. */
function countedTwice(
  tokens: readonly Word[],
  [range, ...rest]: readonly Range[],
  words: SourceLexicon,
): readonly Piece[] | null {
  const gap = range && rest.length === 0 ? gapOfCounts(tokens, range, words) : -1
  if (!range || gap < 0 || tokens.slice(gap + 1, range.end).some(({ tag }) => tag === 'CCONJ')) return null
  return [{ head: headOfPhrase(tokens, { first: gap + 1, end: range.end }, range.end - 1, words), range }]
}

/** "City leadership, | including the mayor, Ann Lee, and Bob Orr": those named are some of it. */
function beforeExamples(
  tokens: readonly Word[],
  [range, ...rest]: readonly Range[],
  words: SourceLexicon,
): Piece | null {
  if (!range || rest.length > 0) return null
  const before = { first: range.first, end: endBeforeExamples(tokens, range) }
  // "Ann Lee and three others, including Bob Orr" are two
  if (before.end === range.end || tokens.slice(before.first, before.end).some(({ tag }) => tag === 'CCONJ')) return null
  const head = headOfPhrase(tokens, before, before.end - 1, words)
  return { head, range: { first: range.first, end: trimRight(tokens, range.end, range.first) } }
}

function oneOfTwo(
  tokens: readonly Word[],
  one: Piece,
  other: Piece,
  many: boolean,
  words: SourceLexicon,
): Piece | null {
  const rule = oneInTwoRules.find(({ applies }) => applies({ tokens, one, other, many, words }))
  const range = { first: one.range.first, end: other.range.end }
  return rule ? { head: { one, other }[rule.head].head, range } : null
}

/** "Both | Doe" and Roe, "neither | the mayor" nor his aide. */
function withoutCorrelatives(tokens: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces
  return pieces.map(({ head, range: { first, end } }) => {
    const correlative = first < head && correlatives.has(tokens[first]?.norm ?? '')
    return { head, range: { first: correlative ? first + 1 : first, end } }
  })
}

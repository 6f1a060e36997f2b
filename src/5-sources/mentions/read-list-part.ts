import type { Range, Word } from '../../layers.js'
import { relativeOpeners } from '../../lexicon/relative-pronouns.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import type { Names } from '../mention.js'
import { headOfPhrase } from './head-of-phrase.js'
import { isManyHumans } from './is-many-humans.js'
import { isPersonNoun } from './is-person-noun.js'

/** What a part of a list turns on and is. */
export interface ListPart {
  readonly head: number
  /**
   * N name, R role, Q role of something, P role about somebody named, G group or body, A age or place, C clause, O else. Lower case
   * without a determiner.
   */
  readonly letter: string
}

/** What may stand before the noun that calls those named behind it. */
const before: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'NUM'])
/** "at least two" */
const degree = new Set(['least', 'most'])
const within = new Set(['of', 'from', 'at', 'with', 'in'])

/** Read what stands between two marks of a list. */
export function readListPart(tokens: readonly Word[], names: Names, range: Range, words: SourceLexicon): ListPart {
  const { first, end } = range
  const opener = tokens[first] as Word
  const name = nameIn(tokens, names, range, words)
  if (name >= 0) return { letter: 'N', head: name }
  if (relativeOpeners.has(opener.norm)) return { letter: 'C', head: first }
  if (isAside(tokens, range)) return { letter: 'A', head: first }
  const head = headOfPhrase(tokens, range, end - 1, words)
  const letter = letterOf(tokens, names, head, end, words)
  const determined = opener.tag === 'DET' || opener.tag === 'NUM' || isPossessed(tokens, range, words)
  return { letter: determined ? letter : letter.toLowerCase(), head }
}

function letterOf(
  tokens: readonly Word[],
  names: Names,
  head: number,
  end: number,
  words: SourceLexicon,
): 'G' | 'R' | 'Q' | 'P' | 'O' {
  const { form, lemma, tag } = tokens[head] as Word
  const body = kindAt(names, head)
  if (tag === 'NOUN' && words.organizationNouns.has(lemma)) return 'G'
  if (body === 'organization' || body === 'media') return 'G'
  if (isManyHumans(tokens[head], words)) return 'G'
  const human = isHuman(lemma.toLowerCase(), words) || isPersonNoun(tokens, head, words)
  if (form === 'plural' || !human) return 'O'
  const after = tokens.slice(head + 1, end)
  // "the man who shot | the mayor, Ida Brandt": the mayor may be Brandt
  if (kindAt(names, end - 1) === 'person') return 'P'
  const clause = after.some(({ norm }) => relativeOpeners.has(norm))
  if (clause && isHuman(tokens[end - 1]?.lemma ?? '', words)) return 'O'
  return after.some(({ tag }) => tag === 'ADP' || tag === 'VERB') ? 'Q' : 'R'
}

/** "34", "of Calder", "both Republicans", "D-Calder" */
function isAside(tokens: readonly Word[], { first, end }: Range): boolean {
  const { kind, norm, tag } = tokens[first] as Word
  if (end - first === 1) return kind === 'number'
  const placed = tag === 'ADP' && !degree.has(tokens[first + 1]?.norm ?? '')
  return norm === 'both' || placed || (norm.length === 1 && tokens[first + 1]?.text === '-')
}

function isPossessed(tokens: readonly Word[], { first, end }: Range, words: SourceLexicon): boolean {
  return (
    words.pronouns.possessive.has(tokens[first]?.norm ?? '') ||
    tokens.slice(first, end).some(({ norm, tag }) => norm === "'s" || (norm === "'" && tag === 'PART'))
  )
}

/** Last word of the person's name that a part turns on, with nothing but a title before and a body or place behind, or -1. */
function nameIn(tokens: readonly Word[], names: Names, { first, end }: Range, words: SourceLexicon): number {
  let at = first
  while (at < end && kindAt(names, at) !== 'person') at += 1
  const name = names.mentions[names.at[at] ?? -1]
  if (at >= end || !name || name.modifier) return -1
  const called = isCalled(tokens, { first, end: name.first }, words)
  if (name.first !== first && name.title?.first !== first && !called) return -1
  const { norm = '', text } = tokens[name.end] ?? {}
  const bare = tokens.slice(name.end, end).every(({ tag }) => tag !== 'VERB' && tag !== 'AUX')
  const tail = name.end >= end || text === '(' || (within.has(norm) && bare)
  return tail ? name.end - 1 : -1
}

/** "celebrities | Jane Roe", "the Democratic candidates | Jane Roe" */
function isCalled(tokens: readonly Word[], { first, end }: Range, words: SourceLexicon): boolean {
  const plain = tokens.slice(first, end - 1).every(({ tag }) => before.has(tag))
  return plain && isManyHumans(tokens[end - 1], words)
}

/** What the name is that a token belongs to. */
function kindAt(names: Names, at: number): string | undefined {
  return names.entities[names.entityOf[names.at[at] ?? -1] ?? -1]?.kind
}

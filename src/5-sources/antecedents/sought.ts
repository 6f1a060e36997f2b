import type { ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import type { Bearer } from '../bearer.js'
import type { Mention } from '../mention.js'
import { modifiersOf } from './modifiers-of.js'

export const mostLookedAt = 40

/** A definite description whose bearer is sought, and those who were called by nouns so far. */
export interface Sought {
  readonly tokens: readonly Word[]
  readonly mention: Mention
  /** First token behind "the Leeds-based": where a body sits tells nothing of what it is. */
  readonly seated: number
  readonly modifiers: readonly string[]
  /** That of a capital behind the noun: "the ministry in Tehran". */
  readonly country: string | undefined
  readonly byNoun: ReadonlyMap<string, readonly Bearer[]>
  readonly words: SourceLexicon
}

/** @param byNoun Bearers by the nouns they were called, last mentioned not known to be last in the list. */
export function seek(
  { tokens }: ParsedDocument,
  mention: Mention,
  byNoun: ReadonlyMap<string, readonly Bearer[]>,
  words: SourceLexicon,
): Sought {
  const { head, label } = mention
  const based = tokens.slice(label.first, head).find(({ norm }) => norm === 'based' || norm.endsWith('-based'))
  const seated = based ? based.index + 1 : label.first
  const behind = tokens.slice(head + 1, label.end).map(({ norm }) => words.places.capitals.get(norm))
  return {
    tokens,
    mention,
    seated,
    modifiers: modifiersOf(tokens.slice(seated, head), words),
    country: behind.find((country) => country !== undefined),
    byNoun,
    words,
  }
}

/** Find who was mentioned last before the description of all called by a noun whom it fits. */
export function latest(sought: Sought, noun: string, test: (bearer: Bearer) => boolean = () => true): Bearer | null {
  const { byNoun, mention, words } = sought
  const called = byNoun.get(lookUp(words.sameNouns, noun) ?? noun) ?? []
  const fitting = called
    .slice(-mostLookedAt)
    .filter((bearer) => bearer.last < mention.label.first && fits(sought, bearer) && test(bearer))
  return latestOf(fitting)
}

export function latestOf(bearers: readonly Bearer[]): Bearer | null {
  return bearers.reduce<Bearer | null>((last, bearer) => (last && last.last >= bearer.last ? last : bearer), null)
}

function fits(sought: Sought, bearer: Bearer): boolean {
  const { mention, modifiers } = sought
  if (bearer.plural !== mention.plural) return false
  if (mention.gender && bearer.gender && mention.gender !== bearer.gender && bearer.gender !== 'either') return false
  if (!modifiers.every((modifier) => bearer.modifiers.has(modifier))) return false
  return !isElsewhere(sought, bearer) && !isOfOther(sought, bearer)
}

/** "the leader of the Green Party" is not "the opposition leader". */
function isOfOther({ tokens, mention, modifiers, words }: Sought, bearer: Bearer): boolean {
  if (tokens[mention.head + 1]?.norm !== 'of' || mention.type === 'organization') return false
  const behind = tokens.slice(mention.head + 2, mention.label.end)
  const homes = behind.flatMap(({ tag, norm }) => (tag === 'PROPN' ? [norm, words.places.capitals.get(norm)] : []))
  const own = ['former', mention.noun, ...modifiers]
  const told = [...bearer.modifiers].filter((word) => !own.includes(word))
  const fromHome = told.some((word) => homes.includes(words.places.demonyms.get(word) ?? word))
  return homes.length > 0 && told.length > 0 && !fromHome
}

/** "the foreign ministry in Tehran" is not "the Pakistani foreign ministry". */
function isElsewhere({ country, words }: Sought, { modifiers }: Bearer): boolean {
  if (!country) return false
  return [...modifiers].some((modifier) => (words.places.demonyms.get(modifier) ?? country) !== country)
}

import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import type { Bearer } from '../bearer.js'
import type { Mention } from '../mention.js'
import { mostLookedAt } from './sought.js'

const near = 150

/**
 * Whether "the former president" may be either of two: those with the office behind them are told apart by name alone.
 *
 * @param byNoun Bearers by the nouns they were called.
 */
export function isEither(
  tokens: readonly Word[],
  { label, head, noun, plural }: Mention,
  byNoun: ReadonlyMap<string, readonly Bearer[]>,
  { sameNouns }: SourceLexicon,
): boolean {
  if (plural || !tokens.slice(label.first, head).some(({ norm }) => norm === 'former')) return false
  const called = byNoun.get(lookUp(sameNouns, noun) ?? noun) ?? []
  const former = called
    .slice(-mostLookedAt)
    .filter(({ name, modifiers, last }) => name >= 0 && modifiers.has('former') && head - last < near)
  return former.length > 1
}

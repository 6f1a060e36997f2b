import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import type { Bearer } from '../bearer.js'
import type { Mention } from '../mention.js'

/**
 * Find the body that the noun before a role names: the ministry of "ministry officials".
 *
 * @param byNoun Bearers by the nouns they were called.
 * @returns The only one with a name so far: of two ministries neither.
 */
export function bodyCalled(
  tokens: readonly Word[],
  { label, head }: Mention,
  byNoun: ReadonlyMap<string, readonly Bearer[]>,
  { organizationNouns, sameNouns }: SourceLexicon,
): Bearer | null {
  const noun = tokens[head - 1]?.norm ?? ''
  if (head - 1 < label.first || !organizationNouns.has(noun)) return null
  const named = (byNoun.get(lookUp(sameNouns, noun) ?? noun) ?? []).filter(({ name }) => name >= 0)
  return named.length === 1 ? (named[0] as Bearer) : null
}

import type { Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import type { Mention } from './mention.js'

const links: ReadonlySet<string> = new Set(['for', 'of', 'at', 'with', 'from', 'in'])

/** Find the body that a role is said to belong to without its name: "the company" in "a spokesman for the company". */
export function bodyBehind(
  tokens: readonly Word[],
  { label, head }: Mention,
  { organizationNouns }: SourceLexicon,
): Range | null {
  const [link, the, noun] = tokens.slice(head + 1, head + 4)
  if (!links.has(link?.norm ?? '') || the?.norm !== 'the' || !noun || noun.index >= label.end) return null
  const whole = tokens[noun.index + 1]?.tag !== 'NOUN' && tokens[noun.index + 1]?.tag !== 'PROPN'
  return noun.tag === 'NOUN' && whole && organizationNouns.has(noun.lemma)
    ? { first: the.index, end: noun.index + 1 }
    : null
}

import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'

const inside: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'PRON', 'PART', 'ADJ', 'DET'])
/** Words before the noun: "Jane Doe's younger". */
const longest = 5

/** "J. Doe|, Jane's father", "J. Doe|, her brother": somebody's own kin; not "a mother of two", "like her brother". */
export function isKin(tokens: readonly Word[], comma: number, words: SourceLexicon): boolean {
  if (tokens[comma]?.norm !== ',') return false
  const behind = tokens.slice(comma + 1, comma + 1 + longest)
  const noun = behind.findIndex(({ lemma }) => words.personNouns.kin.has(lemma))
  const before = behind.slice(0, Math.max(0, noun))
  const owned = before.some(({ norm }) => norm === "'s" || words.pronouns.possessive.has(norm))
  return owned && before.every(({ tag }) => inside.has(tag))
}

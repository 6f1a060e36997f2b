import type { Word } from '../layers.js'
import { timeWords } from '../lexicon/time-words.js'

/** Words from a noun to its clause. */
const farthest = 14
/** What a circumstance between them may open with. */
const circumstances: ReadonlySet<string> = new Set(['by', 'from', 'on', 'in', 'at', 'before', 'during', 'among'])
/** What opens a clause behind "her question was". */
const behindBe: ReadonlySet<string> = new Set(['that', 'to', 'whether'])
/** What stands in no circumstance: marks, verbs, other clauses. */
const clausal: ReadonlySet<string> = new Set(['PUNCT', 'VERB', 'AUX', 'CCONJ', 'SCONJ'])

/**
 * Find where the clause of a noun opens: "that" behind it or its "was", or "to" or "whether" behind "was"; also behind a circumstance or an
 * aside: "claims by rivals on Monday | that …", "claims, never proved, | that …".
 *
 * @returns Position in the words; -1 where no clause follows.
 */
export function clauseOfNoun(tokens: readonly Word[], noun: number): number {
  const words = tokens
    .slice(noun + 1, noun + 1 + farthest)
    .filter(({ sentence }) => sentence === tokens[noun]?.sentence)
  const [next, after] = words
  if (next?.lemma === 'be') return behindBe.has(after?.norm ?? '') ? noun + 2 : -1
  const that = words.findIndex(({ norm }) => norm === 'that')
  if (that < 0 || isSubject(words[that + 1])) return -1
  const between = words.slice(0, that)
  const opens = that === 0 || (words[that]?.tag === 'SCONJ' && (isCircumstance(between) || isAside(between)))
  return opens ? noun + 1 + that : -1
}

/** "a message that | won votes" is what a verb says of it; "an admission that | paying was wrong" is a clause. */
function isSubject(next: Word | undefined): boolean {
  return (next?.tag === 'VERB' && next.form !== 'gerund') || next?.tag === 'AUX'
}

/** "by rivals", "on Monday". */
function isCircumstance(words: readonly Word[]): boolean {
  const opener = words[0]?.norm ?? ''
  return (circumstances.has(opener) || timeWords.has(opener)) && words.every(({ tag }) => !clausal.has(tag))
}

/** ", never proved,": nobody does anything in it. */
function isAside(words: readonly Word[]): boolean {
  const inside = words.slice(1, -1)
  const marked = words.length > 2 && words[0]?.norm === ',' && words.at(-1)?.norm === ','
  return (
    marked &&
    inside.every(({ tag, form }) => tag !== 'PRON' && (!clausal.has(tag) || form === 'participle' || form === 'past'))
  )
}

import type { Word } from '../layers.js'
import { timeWords } from '../lexicon/time-words.js'

/** Words from a noun to its clause. */
const farthest = 14
/** What a circumstance between them may open with. */
const circumstances: ReadonlySet<string> = new Set(['by', 'from', 'on', 'in', 'at', 'before', 'during', 'among'])
/** What stands in no circumstance: marks, verbs, other clauses. */
const clausal: ReadonlySet<string> = new Set(['PUNCT', 'VERB', 'AUX', 'CCONJ', 'SCONJ'])

/**
 * Tell whether a noun, the first of the words, has a clause: "that" behind it or its "was", or an infinitive behind "was"; also behind a
 * circumstance or an aside: "claims by rivals on Monday that …", "claims, never proved, that …".
 */
export function hasClause([noun, ...behind]: readonly Word[]): boolean {
  const words = behind.slice(0, farthest).filter(({ sentence }) => sentence === noun?.sentence)
  const [next, after] = words
  if (next?.lemma === 'be') return after?.norm === 'that' || after?.norm === 'to'
  const that = words.findIndex(({ norm }) => norm === 'that')
  if (that < 0 || ['VERB', 'AUX', 'PUNCT'].includes(words[that + 1]?.tag ?? '')) return false
  if (that === 0) return true
  const between = words.slice(0, that)
  return words[that]?.tag === 'SCONJ' && (isCircumstance(between) || isAside(between))
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

import type { Word } from '../layers.js'
import { relativePronouns } from '../lexicon/relative-pronouns.js'

/** Words from a noun to what it brings. */
const farthest = 14
/** What stands in no phrase about a noun: verbs, other clauses, marks. */
const clausal: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'PUNCT'])

/** Where what a noun brings opens, and how it is led into. */
export interface Saying {
  /** Position in the words; their number where it opens behind their last. */
  readonly first: number
  /** Position of "was" in "his answer to them was short:"; -1 where a mark alone joins the two. */
  readonly verb: number
  /** A colon, comma or question mark before what is said; null in "his motto is | “…”". */
  readonly mark: ':' | ',' | '?' | null
}

/**
 * Find where the words of a noun open behind a mark or "was": "her verdict: |", "her message to them was simple: |", "his first words
 * were, | “…”", "his motto is | “…”", "his answer? |".
 */
export function sayingOfNoun(words: readonly Word[], noun: number): Saying | null {
  let verb = -1
  for (let at = noun + 1; at <= noun + farthest; at += 1) {
    const word = words[at]
    if (!word || word.sentence !== words[noun]?.sentence) return null
    if (word.norm === ':') return { first: at + 1, verb, mark: ':' }
    if (word.norm === '?') return at === noun + 1 ? { first: at + 1, verb, mark: '?' } : null
    if (word.norm === ',')
      return verb > 0 && words[at + 1]?.kind === 'quote' ? { first: at + 1, verb, mark: ',' } : null
    if (word.kind === 'quote') return verb > 0 && verb === at - 1 ? { first: at, verb, mark: null } : null
    if (word.lemma === 'be' && verb < 0) verb = at
    else if (clausal.has(word.tag) || word.norm === 'not' || relativePronouns.has(word.norm)) return null
  }
  return null
}

/** Find "was" between a quotation and a noun that says what it is: "“Never,” | was his curt answer"; -1 where there is none. */
export function sayingBeforeNoun(words: readonly Word[], noun: number): number {
  for (let at = noun - 1; at > noun - farthest; at -= 1) {
    const word = words[at]
    if (!word || word.sentence !== words[noun]?.sentence || (clausal.has(word.tag) && word.lemma !== 'be')) return -1
    if (word.lemma === 'be') return words[at - 1]?.kind === 'quote' ? at : -1
  }
  return -1
}

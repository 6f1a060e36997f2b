import type { Word } from '../layers.js'
import type { WordTraits } from './describe-word.js'
import { type ParserWeights, parseSentence } from './parse-sentence.js'
import type { ParserState } from './parser-state.js'

const units: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day'])
const described: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB'])
/** Where in "19-year-old" each part hangs, counted from the number. */
const parts = [
  { head: 2, relation: 'nummod' },
  { head: 0, relation: 'punct' },
  { head: 4, relation: 'obl:unmarked' },
  { head: 2, relation: 'punct' },
]

/**
 * Parse a sentence with "old" for each "19-year-old" before a noun: its parts hang the same everywhere, and among them the parser
 * loses its way to the noun.
 */
export function parseAroundAges(
  state: ParserState,
  words: readonly Word[],
  traits: readonly WordTraits[],
  tags: Int32Array,
  weights: ParserWeights,
): void {
  const ages = words.flatMap((_, at) => (isAge(words, at) ? at : []))
  if (ages.length === 0) {
    parseSentence(state, traits, tags, weights)
    return
  }
  const left = new Set(ages.flatMap((at) => parts.map((_, part) => at + part)))
  const kept = words.flatMap((_, at) => (left.has(at) ? [] : at))
  parseSentence(
    state,
    kept.map((at) => traits[at] as WordTraits),
    Int32Array.from(kept, (at) => tags[at] as number),
    weights,
  )
  spread(state, kept, words.length)
  for (const at of ages)
    for (const [part, { head, relation }] of parts.entries()) {
      state.head[at + part] = at + head
      state.label[at + part] = weights.relations.indexOf(relation)
    }
}

/** "19-year-old" before what it describes; in "the 19-year-old said" it is the noun. */
function isAge(words: readonly Word[], at: number): boolean {
  const [number, first, unit, second, old, next] = words.slice(at, at + 6)
  if (number?.tag !== 'NUM' || first?.norm !== '-' || second?.norm !== '-' || old?.norm !== 'old') return false
  return (
    units.has(unit?.norm ?? '') && described.has(next?.tag ?? '') && next?.form !== 'past' && next?.form !== 'third'
  )
}

/** Move heads and labels from the positions among the words that were parsed to those in the sentence, the last first. */
function spread(state: ParserState, kept: readonly number[], size: number): void {
  for (let i = kept.length - 1; i >= 0; i -= 1) {
    const at = kept[i] as number
    state.head[at] = kept[state.head[i] as number] ?? size
    state.label[at] = state.label[i] as number
  }
}

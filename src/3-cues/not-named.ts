import type { Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'

export const negations = new Set(['not', "n't", 'never', 'nor', 'neither', 'none', 'without', 'no'])
/** What was done to a name that is not told. */
const hidden = new Set(['withheld', 'changed'])
export const refusals = new Set(['decline', 'refuse', 'fear', 'withhold', 'opt'])

/** "asked not to be identified", "on condition that she not be named", "whose names were withheld". */
export function notNamed(tokens: readonly Word[], at: number, bounds: Range, words: SourceLexicon): Range | null {
  let negated = false
  let named = false
  const naming = ['named', 'identified', 'quoted', 'cited', 'identifiable'].includes(tokens[at]?.norm ?? '')
  for (let back = at - 1; back >= Math.max(bounds.first, at - 11); back -= 1) {
    const { norm, lemma, kind } = tokens[back] as Word
    if (kind === 'quote') return null
    if (norm === 'only') negated = true
    else if (negations.has(norm)) negated = true
    else if (lemma === 'name' && tokens[back]?.tag === 'NOUN') named = true
    else if (lemma === 'identity') named = true
    if (named && hidden.has(tokens[at]?.norm ?? '')) return { first: back, end: at + 1 }
    const wish = words.anonymity.wishes.has(lemma)
    // "spoke if", "agreed to speak only if"
    const verb = tokens[back - 1]?.norm === 'only' ? tokens[back - 2] : tokens[back - 1]
    const condition = lemma === 'condition' || (norm === 'if' && words.anonymity.speaking.has(verb?.lemma ?? ''))
    if ((!wish && !condition) || !(naming || named)) continue
    const only = tokens[at + 1]?.norm === 'only'
    const before = tokens[back - 1]?.norm ?? ''
    const denied = negated || only || refusals.has(lemma) || negations.has(before)
    if (!denied) return null
    if (condition) return { first: withPreposition(tokens, back, bounds.first), end: at + 1 }
    return { first: negations.has(before) ? startOfGroup(tokens, back - 1, bounds.first) : back, end: at + 1 }
  }
  // "a source not to be named"
  if (naming && tokens[at - 1]?.norm === 'be' && tokens[at - 2]?.norm === 'to' && tokens[at - 3]?.norm === 'not')
    return { first: at - 3, end: at + 1 }
  return null
}

/** From "condition" back to "spoke on". */
export function withPreposition(tokens: readonly Word[], from: number, limit: number): number {
  let at = from
  while (at > limit && ['on', 'under', 'the', 'a', 'upon', 'with', 'only'].includes(tokens[at - 1]?.norm ?? '')) at -= 1
  return at
}

/** From "not" back to its auxiliary: "was not". */
export function startOfGroup(tokens: readonly Word[], from: number, limit: number): number {
  let at = from
  while (
    at > limit &&
    (tokens[at - 1]?.tag === 'AUX' || tokens[at - 1]?.lemma === 'be' || tokens[at - 1]?.lemma === 'do')
  )
    at -= 1
  return at
}

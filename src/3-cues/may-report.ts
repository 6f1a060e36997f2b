import type { Word } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'

/** Whether a tagged sentence may hold a cue, so that it needs a tree. */
export function mayReport(_words: readonly Word[], _lexicon: Lexicon): boolean {
  return true
}

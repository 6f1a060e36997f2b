import type { EnglishModel } from './english-model.js'
import { type ScoredWord, scoreWord } from './score-word.js'

/** What is worked out once for each different word. */
export interface SeenWord {
  readonly scored: ScoredWord
  /** Per tag class; null where the word stays as it is. */
  readonly lemmas: (string | null)[]
}

/** Words already worked out: what a word is by itself hangs on the constant model alone, so that texts may share it. */
const seen = new Map<string, SeenWord>()
const mostSeen = 20_000
const longestSeen = 40

/** Look a word up, or work it out. */
export function seeWord(text: string, { tagger, known }: EnglishModel): SeenWord {
  let word = seen.get(text)
  if (word === undefined) {
    word = { scored: scoreWord(text, tagger, known), lemmas: [] }
    if (seen.size >= mostSeen) seen.clear()
    if (text.length <= longestSeen) seen.set(text, word)
  }
  return word
}

import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { bareWord } from './bare-word.js'
import { isPlaceName } from './is-place-name.js'

/** Whether capitalised words may be somebody's name, whom no list knows: none of a body or place, and no plural. */
export function mayName(run: readonly Word[], words: SourceLexicon): boolean {
  return run.every(
    (word) =>
      word.tag === 'PROPN' &&
      word.form !== 'plural' &&
      !words.organizationNameWords.has(bareWord(word)) &&
      !isPlaceName(bareWord(word), words),
  )
}

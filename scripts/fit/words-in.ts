import type { ParsedDocument, Word } from '../../src/layers.js'
import type { Offsets } from './read-polnear.js'

/** Indexes of the words and numbers that spans touch, in order. */
export function wordsIn(document: ParsedDocument, spans: readonly Offsets[]): readonly number[] {
  return document.tokens
    .filter((word) => isWord(word) && spans.some(([start, end]) => word.start < end && start < word.end))
    .map(({ index }) => index)
}

export function isWord({ kind }: Pick<Word, 'kind'>): boolean {
  return kind === 'word' || kind === 'number'
}

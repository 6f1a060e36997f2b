import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { headOfPhrase } from './head-of-phrase.js'
import type { Piece } from './split-list.js'

const opening: ReadonlySet<string> = new Set(['DET', 'PROPN', 'PRON'])
const others: ReadonlySet<string> = new Set(['other', 'others'])

/** Cut "Reyes and other mayors" behind the only head that was given. @param many The verb says that they are several. */
export function splitOne(tokens: readonly Word[], whole: Piece, many: boolean, words: SourceLexicon): readonly Piece[] {
  const { head, range } = whole
  const and = head + 1
  const next = tokens[and + 1]
  if (tokens[and]?.norm !== 'and' || and + 1 >= range.end || !next) return [whole]
  const single = tokens[head]?.tag === 'NOUN' && tokens[head]?.form !== 'plural'
  const opens = opening.has(next.tag) || (single ? many : next.tag === 'NUM' || others.has(next.norm))
  if (!opens) return [whole]
  const second = { first: and + 1, end: range.end }
  return [
    { head, range: { first: range.first, end: and } },
    { head: headOfPhrase(tokens, second, and + 1, words), range: second },
  ]
}

import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import type { Occurrence } from '../bearer.js'
import type { Mention } from '../mention.js'

/** Read what is part of something by what it is part of: "one of them" after two studies is no person, "a third" after two officials is one. */
export function readPart(
  tokens: readonly Word[],
  mention: Mention,
  occurrences: readonly Occurrence[],
  words: SourceLexicon,
): Mention | null {
  const opener = mention.partOf && tokens[mention.partOf.first]
  if (opener?.norm === 'them' && followsThings(tokens, opener, words))
    return { ...mention, type: 'document', number: null }
  return isThird(tokens, mention, occurrences)
    ? { ...mention, type: 'unnamed-person', plural: false, noun: 'one', number: { min: 1, max: 1, stated: null } }
    : null
}

/** Of all that are many in the sentence before, the last ones are documents, and none are people. */
function followsThings(tokens: readonly Word[], { index, sentence }: Word, words: SourceLexicon): boolean {
  const start = tokens.findLastIndex((word) => word.index < index && word.sentence < sentence - 1) + 1
  const many = tokens.slice(start, index).filter(({ tag, form }) => tag === 'NOUN' && form === 'plural')
  return words.documentNouns.has(many.at(-1)?.lemma ?? '') && !many.some(({ lemma }) => isHuman(lemma, words))
}

/** "A third" right after two or another one of nobody named has spoken; not a third of them all. */
function isThird(
  tokens: readonly Word[],
  { first, head, partOf }: Mention,
  occurrences: readonly Occurrence[],
): boolean {
  const bare = tokens[head]?.norm === 'third' && tokens[first]?.norm === 'a' && head === first + 1
  if (!bare || partOf || tokens[head + 1]?.norm === 'of') return false
  const speaker = occurrences.findLast((occurrence) => occurrence.speaker)?.bearer
  const two =
    speaker?.type === 'unnamed-group' && speaker.mentions.some(({ number }) => number?.min === 2 && number.max === 2)
  return two || speaker?.type === 'unnamed-person'
}

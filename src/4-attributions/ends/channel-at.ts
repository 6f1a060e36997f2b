import type { ParsedDocument, Word } from '../../layers.js'
import { carriers } from '../../lexicon/carriers.js'
import { occasions } from '../../lexicon/channel-words.js'
import type { Boundary } from './boundary.js'

/** "at a rally", "in the report": a preposition whose noun is an occasion to speak or carries words. */
export function channelAt({ tokens }: ParsedDocument, word: Word | undefined): Boundary['channel'] {
  if (word?.tag !== 'ADP') return 'none'
  const lemma = tokens[word.head]?.lemma.toLowerCase() ?? ''
  return occasions.has(lemma) ? 'occasion' : carriers.has(lemma) ? 'carrier' : 'none'
}

import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { takingUp } from '../../lexicon/taking-up.js'

/** Keep the content words before a noun: "iranian", "security"; not determiners, numbers and rank. */
export function modifiersOf(before: readonly Word[], { nameParts }: SourceLexicon): readonly string[] {
  return before
    .filter(
      ({ norm, tag }) =>
        (tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN') &&
        (!nameParts.qualifiers.has(norm) || norm === 'former') &&
        !takingUp.praise.has(norm) &&
        norm !== 'same' &&
        norm !== 'other',
    )
    .map(({ norm }) => (norm === 'gop' ? 'republican' : norm))
}

import type { SourceLexicon } from '../../lexicon/source-words.js'

/** Whether an adjective of a country stands for all of its people or its government, never for one of them: "the Chinese", "the French". */
export function isPeopleAdjective(noun: string, { places }: SourceLexicon): boolean {
  return places.demonyms.has(noun) && /(?:sh|ch|ese|iss)$/.test(noun)
}

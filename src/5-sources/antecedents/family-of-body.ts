import type { SourceLexicon } from '../../lexicon/source-words.js'

/** Which nouns may take up a body that is called by this one: "agency" is public, "firm" private. */
export function familyOfBody(
  noun: string,
  { bodyFamilies }: SourceLexicon,
): keyof SourceLexicon['bodyFamilies'] | undefined {
  if (bodyFamilies.any.has(noun)) return 'any'
  if (bodyFamilies.police.has(noun)) return 'police'
  if (bodyFamilies.public.has(noun)) return 'public'
  if (bodyFamilies.private.has(noun)) return 'private'
  return bodyFamilies.civil.has(noun) ? 'civil' : undefined
}

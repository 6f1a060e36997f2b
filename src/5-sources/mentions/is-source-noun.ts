import type { SourceLexicon } from '../../lexicon/source-words.js'

/** Whether a noun by itself says that somebody speaks to reporters: "official", "source", "aide"; not "man". */
export function isSourceNoun(lemma: string, { personNouns: p }: SourceLexicon): boolean {
  if (lemma === 'man' || lemma === 'woman') return false
  return (
    p.insiders.has(lemma) ||
    p.bare.has(lemma) ||
    p.positions.has(lemma) ||
    p.spokespeople.has(lemma) ||
    p.acquaintances.has(lemma)
  )
}

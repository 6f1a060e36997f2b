import type { SourceLexicon } from '../lexicon/source-words.js'

/** Whether a name ends in that of a news outlet: "Calder Union Leader". One word alone is too little: "Sun". */
export function isOutlet(parts: readonly string[], { outlets }: SourceLexicon): boolean {
  for (let from = 0; from < parts.length - 1; from += 1) if (outlets.has(parts.slice(from).join(' '))) return true
  return false
}

import type { SourceLexicon } from '../../lexicon/source-words.js'

const longest = 4

/** Whether a name ends in that of a news outlet: "Calder Union Leader". One word alone is too little: "Sun". */
export function isOutlet(parts: readonly string[], { outlets }: SourceLexicon): boolean {
  let tail = parts.at(-1) ?? ''
  for (let from = parts.length - 2; from >= 0 && parts.length - from <= longest; from -= 1) {
    tail = `${parts[from]} ${tail}`
    if (outlets.has(tail)) return true
  }
  return false
}

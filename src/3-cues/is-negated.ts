import type { ParsedDocument } from '../layers.js'

const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither', 'nor', 'no', 'hardly', 'nobody'])

/** Whether one of the tokens negates, or two do: "has yet to respond". */
export function isNegated(document: ParsedDocument, tokens: readonly number[]): boolean {
  return tokens.some((token) => {
    const norm = document.tokens[token]?.norm ?? ''
    return negations.has(norm) || (norm === 'yet' && document.tokens[token + 1]?.norm === 'to')
  })
}

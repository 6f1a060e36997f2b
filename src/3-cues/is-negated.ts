import type { ParsedDocument } from '../layers.js'

const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither', 'nor', 'no', 'hardly', 'nobody'])

/** Whether one of the tokens negates. */
export function isNegated(document: ParsedDocument, tokens: readonly number[]): boolean {
  return tokens.some((token) => negations.has(document.tokens[token]?.norm ?? ''))
}

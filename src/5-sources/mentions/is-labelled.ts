import type { ParsedDocument, Word } from '../../layers.js'

/** Words of a label at the start of a paragraph, with its colon. */
const longest = 5

/** "Q: …", "ORLIN: …": a label in capitals makes the word's paragraph somebody else's words. */
export function isLabelled({ blocks, sentences, tokens }: ParsedDocument, { sentence }: Word): boolean {
  const { first = 0, end = 0 } = blocks[sentences[sentence]?.block ?? -1]?.tokens ?? {}
  const opening = tokens.slice(first, Math.min(end, first + longest))
  const colon = opening.findIndex(({ text }) => text === ':')
  return colon > 0 && opening.slice(0, colon).every(({ text }) => /^\p{Lu}[\p{Lu}'’.-]*$/u.test(text))
}

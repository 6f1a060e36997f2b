import type { ParsedDocument, Token } from '../layers.js'

const bullets: ReadonlySet<string> = new Set(['-', '–', '—', '•', '*', '·', '▪', '●', '■', '‣', '◦', 'o'])

/** Whether a mark at the start of a paragraph makes a point of a list: a space follows. */
export function isBullet(tokens: readonly Token[], at: number): boolean {
  return bullets.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.spaceBefore === true
}

/** Words of a label, with its colon. */
const longestLabel = 5
const capitals = /^[\p{Lu}\d]{2,}$/u

/** The first word of a sentence, behind the bullet of a list or a label: "THE FACTS: | He left". */
export function openingOf({ tokens, sentences, blocks }: ParsedDocument, sentence: number): number {
  const { tokens: range, block = -1 } = sentences[sentence] ?? {}
  const first = range?.first ?? 0
  if (isBullet(tokens, first)) return first + 1
  const opens = blocks[block]?.tokens.first === first
  const label = opens ? tokens.slice(first, first + longestLabel) : []
  const colon = label.findIndex(({ norm }) => norm === ':')
  const labelled = colon > 0 && colon < longestLabel && label.slice(0, colon).every(({ text }) => capitals.test(text))
  return labelled && /^\p{Lu}/u.test(tokens[first + colon + 1]?.text ?? '') ? first + colon + 1 : first
}

import type { ParsedDocument, Token } from '../layers.js'

const bullets: ReadonlySet<string> = new Set(['-', '–', '—', '•', '*', '·', '▪', '●', '■', '‣', '◦', 'o'])

/** Whether a mark at the start of a paragraph makes a point of a list: a space follows. */
export function isBullet(tokens: readonly Token[], at: number): boolean {
  return bullets.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.spaceBefore === true
}

/** The first word of a sentence, behind the bullet of a list. */
export function openingOf({ tokens, sentences }: ParsedDocument, sentence: number): number {
  const first = sentences[sentence]?.tokens.first ?? 0
  return isBullet(tokens, first) ? first + 1 : first
}

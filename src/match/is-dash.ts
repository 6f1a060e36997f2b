import type { Word } from '../layers.js'

/** Whether a token cuts a sentence as a dash does: "—", "–", "―", "--", or a hyphen with space around it; not "well-known". */
export function isDash(token: Word | undefined): boolean {
  if (token?.text === '-') return token.spaceBefore
  return token?.text === '—' || token?.text === '–' || token?.text === '―' || token?.text === '--'
}

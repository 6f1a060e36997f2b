import type { Word } from '../../layers.js'

/** Whether a token is a sign inside a word whose letters were decoded wrongly: the last one of "FernÃ¡" in "FernÃ¡ndez". */
export function isGarbled({ text, spaceBefore }: Word): boolean {
  return !spaceBefore && /^[\u0080-\u00bf]$/.test(text)
}

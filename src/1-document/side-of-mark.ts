import type { DraftToken } from './cut-tokens.js'

export type Side = 'open' | 'close' | 'either'

/** Decide by its shape and by what touches it whether a quotation mark opens or closes. */
export function sideOfMark(tokens: readonly DraftToken[], index: number, first: number, end: number): Side {
  const token = tokens[index]
  if (!token) return 'either'
  const left = leftOf(tokens, index, first)
  const right = rightOf(tokens[index + 1], index + 1 < end)
  // nothing before it: what opens a paragraph opens a quotation, whichever way the mark is turned
  if (index === first && index + 1 < end && token.kind === 'quote') return 'open'
  const usual = usualSide(token.text)
  if (left === 'space' && right !== 'space') return right === 'stop' && usual === 'close' ? 'close' : 'open'
  if (left === 'dash') return right === 'word' ? 'open' : 'close'
  if (left === 'touch' && right !== 'word') return 'close'
  return usual
}

function usualSide(mark: string): Side {
  if (/^(?:[“„‟«〝‘‚‛‹`「『]|``|‘‘)/.test(mark)) return 'open'
  return /^(?:[”»〞’´›」』]|''|’’)/.test(mark) ? 'close' : 'either'
}

function leftOf(tokens: readonly DraftToken[], index: number, first: number): 'space' | 'dash' | 'touch' {
  const left = tokens[index - 1]
  if (index <= first || !left || tokens[index]?.spaceBefore || /^[([{/]$/.test(left.text)) return 'space'
  if (/^[—–]$|^-+$/.test(left.text)) return 'dash'
  // a mark next to a mark opens when that one does
  return isMark(left) && (left.spaceBefore || index - 1 === first) ? 'space' : 'touch'
}

function rightOf(right: DraftToken | undefined, inside: boolean): 'space' | 'stop' | 'word' {
  if (!inside || !right || right.spaceBefore) return 'space'
  return isMark(right) || (right.kind === 'punctuation' && !/^(?:[([{¿¡…]|\.\.)/.test(right.text)) ? 'stop' : 'word'
}

/** Tell whether a token is a quotation mark or a single mark that may be one. */
export function isMark(token: DraftToken): boolean {
  return token.kind === 'quote' || isSingleMark(token)
}

/** Tell whether a token is a single mark or apostrophe that stands for itself. */
export function isSingleMark(token: DraftToken): boolean {
  return token.text.length === 1 && /['‘’‚‛`´‹›′‵]/.test(token.text)
}

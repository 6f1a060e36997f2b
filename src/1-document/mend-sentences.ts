import { titleAbbreviations } from '../lexicon/abbreviations.js'
import { sentenceOpeners, speakerVerbs } from '../lexicon/word-parts.js'
import type { DraftToken } from './cut-tokens.js'
import { isMark } from './side-of-mark.js'

/** No sentence is so long; what has no end (a table, a megabyte of dots) is cut there, for the stages behind. */
const longest = 1000

/** Stand before what is theirs. */
const countries: ReadonlySet<string> = new Set(['u.s', 'u.k', 'u.n', 'e.u'])

/** Decide whether a sentence begins at each token of a block, given where the parser begins them. */
export function mendSentences(
  tokens: readonly DraftToken[],
  first: number,
  starts: ReadonlySet<number>,
): readonly boolean[] {
  const begins: boolean[] = []
  let length = 0
  for (let index = first; index < tokens.length; index += 1) {
    const found = starts.has(index) ? !joins(tokens, first, index) : splits(tokens, first, index)
    length = index === first || found || length === longest ? 1 : length + 1
    begins.push(length === 1)
  }
  return begins
}

function joins(tokens: readonly DraftToken[], first: number, index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before) return false
  // a closing mark belongs to the sentence that it closes
  if (!token.spaceBefore && (token.kind === 'quote' || token.kind === 'punctuation')) return true
  if (!token.spaceBefore && before.kind === 'quote') return true
  if (before.norm.endsWith('.') && titleAbbreviations.has(before.norm.slice(0, -1))) return true
  return before.kind === 'quote' && isSpeaker(tokens, index, endInside(tokens, first, index - 1))
}

/** The mark that ends a sentence inside one closing quotation mark or several: “… ‘Why?’” */
function endInside(tokens: readonly DraftToken[], first: number, close: number): string {
  let at = close - 1
  while (at > first && isMark(tokens[at] as DraftToken)) at -= 1
  return at >= first ? (tokens[at] as DraftToken).text : ''
}

/** “Why?” Sayeed said: the words after the mark say who spoke. */
function isSpeaker(tokens: readonly DraftToken[], index: number, end: string): boolean {
  if (!/^[?!.…]+$/.test(end)) return false
  for (let at = index; at < Math.min(index + 7, tokens.length); at += 1) {
    const token = tokens[at]
    if (!token) return false
    if (at > index && speakerVerbs.has(token.norm)) {
      const next = tokens[at + 1]
      return !end.startsWith('.') || !next || next.text === '.'
    }
    if (token.kind !== 'word') return false
  }
  return false
}

function splits(tokens: readonly DraftToken[], first: number, index: number): boolean {
  const token = tokens[index]
  if (!token?.spaceBefore) return false
  let at = index - 1
  while (at > first && tokens[at]?.kind === 'quote' && !tokens[at]?.spaceBefore) at -= 1
  const before = tokens[at]
  if (!before) return false
  if (before.text === '.') {
    const last = tokens[at - 1]
    // "1. Milner" begins a list, "… in 2016. Milner" ends a sentence
    return (
      /^[\p{Lu}"“‘']/u.test(token.text) &&
      (last?.kind === 'word' || last?.text === '%' || (last?.kind === 'number' && at - 1 > first))
    )
  }
  if (!before.text.endsWith('.') || before.text.length < 3) return false
  if (isMark(token)) return opensSpeech(tokens, index)
  return (
    /^\p{Lu}/u.test(token.text) &&
    sentenceOpeners.has(token.norm) &&
    !/^(?:mr|mrs|ms|dr|gen|sen|rep|gov)\.$/.test(before.norm)
  )
}

/** "in Brill, Calif. | “The roof is gone”": behind an abbreviation that closes; not "Gen. “Tiger” Doe", "the U.S. “Buy Local” drive". */
function opensSpeech(tokens: readonly DraftToken[], mark: number): boolean {
  const [before, , next] = tokens.slice(mark - 1, mark + 2)
  const stem = before?.norm.slice(0, -1) ?? ''
  return /^\p{Lu}/u.test(next?.text ?? '') && !titleAbbreviations.has(stem) && !countries.has(stem)
}

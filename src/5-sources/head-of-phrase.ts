import type { Range, Word } from '../layers.js'

/**
 * Find the word that a source phrase turns on. A parser may take a noun of its complement instead ("people familiar
 * with the plans"): then the last noun of the first noun phrase is right.
 */
export function headOfPhrase(tokens: readonly Word[], range: Range, given: number): number {
  let first = range.first
  while (first < range.end && !isNominal(tokens[first] as Word) && !isBefore(tokens[first] as Word)) first += 1
  let end = first
  let head = -1
  for (; end < range.end; end += 1) {
    const token = tokens[end] as Word
    if (isNominal(token)) {
      if (!possessive.has(token.norm) || head < 0) head = end
    } else if (!isBefore(token) && !isLink(end)) break
    if (token.tag === 'PRON' && !possessive.has(token.norm)) break
    // one name after another noun phrase begins a new one
    if (token.tag === 'DET' && head >= 0 && end > first && tokens[end - 1]?.tag !== 'ADV' && head === end - 1) break
  }
  if (head < 0) return given
  if (given >= first && given < end && isNominal(tokens[given] as Word)) return given
  return head

  function isLink(at: number): boolean {
    const token = tokens[at] as Word
    if (token.text === '-' && !token.spaceBefore) return true
    return token.norm === "'s" || (token.norm === "'" && tokens[at - 1]?.norm.endsWith('s') === true)
  }
}

const possessive = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])

function isNominal({ tag, kind }: Word): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || (tag === 'NUM' && kind !== 'punctuation') || tag === 'X'
}

function isBefore({ tag, form, norm }: Word): boolean {
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    tag === 'ADV' ||
    (tag === 'VERB' && (form === 'participle' || form === 'gerund') && norm !== 'briefed') ||
    norm === 'some' ||
    norm === 'many'
  )
}

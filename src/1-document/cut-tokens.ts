import type { Token } from '../layers.js'
import { ambiguousAbbreviations, closingAbbreviations, titleAbbreviations } from '../lexicon/abbreviations.js'
import { contractions, domainEndings, elisions, hyphenPrefixes } from '../lexicon/word-parts.js'

/** A token while the document is being read: sentence and quotation follow. */
export type DraftToken = { -readonly [K in keyof Token]: Token[K] }

// Order matters: the first that fits wins. Every repetition is bounded, so no input makes it slow.
const shape = new RegExp(
  [
    String.raw`\s+`,
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>"“”]{1,300}[\p{L}\p{N}\/])`,
    String.raw`(?<markup><[\/!]?\p{L}[^<>\n]{0,300}>|&(?:[a-z]{2,8}|#\d{1,6});)`,
    String.raw`(?<handle>[@#][\p{L}\p{N}_]{1,100})`,
    String.raw`(?<number>\p{N}{1,100}(?:[.,:\/]\p{N}{1,100}){0,20}(?:-\p{N}{1,100}){2,20})`,
    String.raw`(?<acronym>(?:\p{L}\.){2,12}(?!\p{L}))`,
    String.raw`(?<ideograph>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])`,
    String.raw`(?<word>(?:\p{N}{1,100}(?:[.,:\/]\p{N}{1,100}){1,20}|['’‘]?[\p{L}\p{M}\p{N}_]{1,100})(?:['’‘\x60´ʼ][\p{L}\p{M}\p{N}]{1,100}){0,5})`,
    String.raw`(?<mark>\.{2,100}|-{2,100}|''|\x60\x60|‘‘|’’|,,)`,
    String.raw`(?:[\p{Extended_Pictographic}](?:[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D\p{Extended_Pictographic}){0,10})`,
    '.',
  ].join('|'),
  'gsuy',
)
const clitic = /^(.+?)(n['’‘`´ʼ]t|['’‘`´ʼ](?:s|re|ve|ll|d|m))$/isu
const quotes = /^(?:["“”„‟«»〝〞〟＂⹂″‶「」『』]|''|``|‘‘|’’|,,)$/
const singles = /^['‘’‚‛`´‹›′‵]$/
const symbol = /^[\p{S}%&#@*§†]/u

/** Cut a stretch of text into the tokens of Universal Dependencies; append them to `tokens`. */
export function cutTokens(text: string, start: number, end: number, tokens: DraftToken[]): void {
  let spaceBefore = true
  const push = (from: number, to: number, kind: Token['kind']) => {
    const word = text.slice(from, to)
    tokens.push({
      index: tokens.length,
      start: from,
      end: to,
      text: word,
      norm: normalise(word, kind),
      kind,
      spaceBefore,
      sentence: -1,
      quotation: -1,
    })
    spaceBefore = false
  }
  shape.lastIndex = start
  while (shape.lastIndex < end) {
    const from = shape.lastIndex
    const match = shape.exec(text)
    if (!match) break
    const groups = match.groups ?? {}
    const to = Math.min(shape.lastIndex, end)
    shape.lastIndex = to
    if (/\s/.test(text[from] ?? '')) spaceBefore = true
    else if (groups.word !== undefined) shape.lastIndex = pushWord(text, from, to, end, push)
    else if (groups.acronym !== undefined || groups.ideograph !== undefined || groups.address !== undefined)
      push(from, to, 'word')
    else if (groups.handle !== undefined) push(from, to, 'word')
    else if (groups.number !== undefined) push(from, to, 'number')
    else if (groups.markup !== undefined) push(from, to, 'symbol')
    else push(from, to, kindOfMark(text.slice(from, to)))
  }
}

function kindOfMark(mark: string): Token['kind'] {
  if (quotes.test(mark)) return 'quote'
  if (singles.test(mark)) return 'punctuation'
  return symbol.test(mark) ? 'symbol' : 'punctuation'
}

/** Push one written word as its tokens; return where it ends. */
function pushWord(
  text: string,
  from: number,
  to: number,
  limit: number,
  push: (from: number, to: number, kind: Token['kind']) => void,
): number {
  let start = from
  let end = to
  if (/['’‘]/.test(text[start] ?? '')) {
    const whole = straighten(text.slice(start, end)).toLowerCase()
    if (/\w/.test(text[start - 1] ?? '') || !(elisions.has(whole) || /^'\d\ds?$/.test(whole))) {
      push(start, start + 1, 'punctuation')
      start += 1
    }
  }
  end = extend(text, start, end, limit)
  const word = text.slice(start, end)
  const second = contractions[word.toLowerCase()]
  const split = /['’‘`´ʼ]/.test(word) ? clitic.exec(word) : null
  if (second !== undefined) {
    push(start, start + second, 'word')
    push(start + second, end, 'word')
  } else if (split?.[1]) {
    const middle = start + split[1].length
    push(start, middle, kindOfWord(split[1]))
    push(middle, end, 'word')
  } else {
    const unit = /^(\d[\d.,:]*)(am|pm|bn|mn|tn|km|kg|mph)$/i.exec(word)
    if (unit?.[1]) {
      push(start, start + unit[1].length, 'number')
      push(start + unit[1].length, end, 'word')
    } else push(start, end, kindOfWord(word))
  }
  return end
}

/** Join what belongs to the word beyond its letters: a point, a hyphened rest, a domain, "AT&T". */
function extend(text: string, start: number, end: number, limit: number): number {
  const next = text[end]
  if (next === '-' && end + 1 < limit && hyphenPrefixes.has(text.slice(start, end).toLowerCase())) {
    const rest = letters(text, end + 1, limit)
    return rest > end + 1 ? extend(text, end + 1, rest, limit) : end
  }
  if (
    next === '&' &&
    end + 1 < limit &&
    /^\p{Lu}+$/u.test(text.slice(start, end)) &&
    /\p{Lu}/u.test(text[end + 1] ?? '')
  ) {
    return letters(text, end + 1, limit)
  }
  if ((next === '@' || next === '.') && end + 1 < limit) {
    const rest = letters(text, end + 1, limit)
    if (rest > end + 1) {
      const tail = text.slice(end + 1, rest)
      if (next === '@' || domainEndings.has(tail) || text[rest] === '@') return extend(text, start, rest, limit)
    }
  }
  return next === '.' && end < limit && keepsPoint(text, start, end, limit) ? end + 1 : end
}

function keepsPoint(text: string, start: number, end: number, limit: number): boolean {
  const word = text.slice(start, end)
  const capital = /^\p{Lu}/u.test(word)
  if (word.length === 1)
    return capital && word !== 'I' && /^\.\s*[\p{Lu}.]/u.test(text.slice(end, Math.min(end + 4, limit)))
  const lower = word.toLowerCase()
  if (!titleAbbreviations.has(lower) && !closingAbbreviations.has(lower)) return false
  if (!ambiguousAbbreviations.has(lower)) return true
  const after = text.slice(end + 1, Math.min(end + 4, limit))
  return capital && (lower === 'no' || lower === 'nos' ? /^\s*\d/.test(after) : /^(?:\s+[\p{Lu}\d]|,)/u.test(after))
}

function letters(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && end < from + 100 && /[\p{L}\p{M}\p{N}_]/u.test(text[end] ?? '')) end += 1
  return end
}

function kindOfWord(word: string): Token['kind'] {
  return /^\p{N}[\p{N}.,:/]*$/u.test(word) ? 'number' : 'word'
}

function normalise(word: string, kind: Token['kind']): string {
  if (kind === 'quote') return '"'
  return straighten(word.toLowerCase())
}

function straighten(word: string): string {
  return /[‘’`´ʼ‛‚‹›′‵]/.test(word) ? word.replace(/[‘’`´ʼ‛‚‹›′‵]/g, "'") : word
}

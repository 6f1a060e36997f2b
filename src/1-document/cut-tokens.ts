import type { Token } from '../layers.js'
import { findWordEnd } from './find-word-end.js'
import { isElision } from './is-elision.js'
import { splitWord } from './split-word.js'

/** A token while the document is being read: sentence and quotation follow. */
export type DraftToken = { -readonly [K in keyof Token]: Token[K] }

// The first that fits wins. Every repetition but that of white space is bounded, so no input makes it slow.
const shape = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>"“”]{1,300}[\p{L}\p{N}\/])`,
    String.raw`(?<markup><[\/!]?\p{L}[^<>\n]{0,300}>|&(?:[a-z]{2,8}|#\d{1,6});)`,
    String.raw`(?<whole>[@#][\p{L}\p{N}_]{1,100}|(?:\p{L}\.){2,12}(?!\p{L})|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])`,
    String.raw`(?<number>\p{N}{1,100}(?:[.,:\/]\p{N}{1,100}){0,20}(?:-\p{N}{1,100}){2,20})`,
    String.raw`(?<word>(?:\p{N}{1,100}(?:[.,:\/]\p{N}{1,100}){1,20}|['’‘]?[\p{L}\p{M}\p{N}_]{1,100})(?:['’‘\x60´ʼ][\p{L}\p{M}\p{N}]{1,100}){0,5})`,
    String.raw`\.{2,100}|-{2,100}|[!?]{2,100}|''(?!(?:[Tt]is|[Tt]was|[Cc]ause|[Ee]m)\b)|\x60\x60|‘‘|’’|,,`,
    String.raw`\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D\p{Extended_Pictographic}){0,10}`,
    '.',
  ].join('|'),
  'gsuy',
)
const quotes = /^(?:["“”„‟«»〝〞〟＂⹂″‶‴‷「」『』]|''|``|‘‘|’’|,,)$/
const symbol = /^[^\p{P}]|^[%&#@*§†]/u
const straightened = /[‘’`´ʼ‛‚‹›′‵]/g

/** Cut a stretch of text into the tokens of Universal Dependencies; append them to `tokens`. */
export function cutTokens(text: string, start: number, end: number, tokens: DraftToken[]): void {
  let spaceBefore = true
  const push = (from: number, to: number, kind: Token['kind']) => {
    const word = text.slice(from, to)
    const norm = kind === 'quote' ? '"' : word.toLowerCase().replace(straightened, "'")
    tokens.push({
      index: tokens.length,
      start: from,
      end: to,
      text: word,
      norm,
      kind,
      spaceBefore,
      sentence: -1,
      quotation: -1,
    })
    spaceBefore = false
  }
  let from = start
  while (from < end) {
    const plain = endOfPlainWord(text, from, end)
    if (plain > from) {
      pushWord(text, from, plain, push)
      from = plain
    } else if (text.charCodeAt(from) === space) {
      spaceBefore = true
      from += 1
    } else {
      shape.lastIndex = from
      const groups = shape.exec(text)?.groups
      const to = Math.min(Math.max(shape.lastIndex, from + 1), end)
      if (groups?.space !== undefined) spaceBefore = true
      if (groups?.space !== undefined) from = to
      else if (groups?.word !== undefined) from = pushMarkedWord(text, from, to, end, push)
      else {
        push(from, to, kindOf(text.slice(from, to), groups))
        from = to
      }
    }
  }
}

type Push = (from: number, to: number, kind: Token['kind']) => void

const space = 32
/** Space, newline, comma and the like: what may follow a word without being a part of it. */
const plainEnds: ReadonlySet<number> = new Set([...' \n,;)"”'].map((mark) => mark.charCodeAt(0)))

/** Most words are ASCII letters up to a space or comma: find their end without the expression above. */
function endOfPlainWord(text: string, from: number, end: number): number {
  let at = from
  while (at < end && at <= from + 100) {
    const code = text.charCodeAt(at) | 32
    if (code < 97 || code > 122 || text.charCodeAt(at) < 65) break
    at += 1
  }
  return at - from <= 100 && at < end && plainEnds.has(text.charCodeAt(at)) ? at : from
}

function kindOf(mark: string, groups: Record<string, string> | undefined): Token['kind'] {
  if (groups?.whole !== undefined || groups?.address !== undefined) return 'word'
  if (groups?.number !== undefined) return 'number'
  if (groups?.markup !== undefined) return 'symbol'
  if (quotes.test(mark)) return 'quote'
  return symbol.test(mark) && !/^[`´]$/.test(mark) ? 'symbol' : 'punctuation'
}

/** Push a word that apostrophes, points or hyphens may belong to; return where it ends. */
function pushMarkedWord(text: string, from: number, to: number, limit: number, push: Push): number {
  if (!/['’‘]/.test(text[from] ?? '') || startsWithElision(text, from, to)) {
    const end = findWordEnd(text, from, to, limit)
    pushWord(text, from, end, push)
    return end
  }
  push(from, from + 1, 'punctuation')
  return from + 1
}

function startsWithElision(text: string, from: number, to: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[from - 1] ?? '') && isElision(text.slice(from, to))
}

function pushWord(text: string, from: number, to: number, push: Push): void {
  const word = text.slice(from, to)
  const second = splitWord(word)
  if (second > 0) push(from, from + second, kindOfWord(word.slice(0, second)))
  push(from + second, to, second > 0 ? 'word' : kindOfWord(word))
}

function kindOfWord(word: string): Token['kind'] {
  return /^\p{N}[\p{N}.,:/-]*$/u.test(word) ? 'number' : 'word'
}

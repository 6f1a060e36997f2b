import { hashText } from './hash-text.js'
import { mix } from './mix.js'

/** What the tagger and the parser see of a word, as hashes. */
export interface WordTraits {
  /** The word as the model knows it: lower case, straight quotation marks, digits as 0. */
  readonly norm: string
  readonly hash: number
  readonly suffix3: number
  readonly capital: boolean
  /** Punctuation or symbol. */
  readonly mark: boolean
  /** Tagger features that depend on the word alone. */
  readonly own: Int32Array
}

/** Describe a word by itself; the same text always gives the same traits. */
export function describeWord(text: string): WordTraits {
  const norm = normalise(text)
  const hash = hashText(norm)
  const suffix = (length: number) => hashText(norm.slice(-length))
  const shape = hashText(shapeOf(text))
  const capital = /^\p{Lu}/u.test(text)
  const mark = !/^[\p{L}\p{N}'$%#@-]*[\p{L}\p{N}]/u.test(text)
  const own = Int32Array.of(
    mix(1, hash),
    mix(2, suffix(1)),
    mix(3, suffix(2)),
    mix(4, suffix(3)),
    mix(5, suffix(4)),
    mix(6, hashText(norm.slice(0, 1))),
    mix(7, hashText(norm.slice(0, 3))),
    mix(8, shape),
  )
  return { norm, hash, suffix3: suffix(3), capital, mark, own }
}

function normalise(text: string): string {
  const lower = text.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return lower
  return lower
    .replace(/\d/g, '0')
    .replace(/^(?:["“”„‟«»〝〞＂]|``|''|‘‘|’’|,,)$/, '"')
    .replace(/[’‘`´ʼ‛]/g, "'")
    .replace(/[–—―]|--+/g, '—')
}

/** "McDonald" → "XxXxx": runs of a kind are cut to two. */
function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (const character of text) {
    const kind = kindOf(character)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run < 3) shape += kind
  }
  return shape
}

function kindOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 97 && code <= 122) return 'x'
  if (code >= 65 && code <= 90) return 'X'
  if (code >= 48 && code <= 57) return 'd'
  if (code < 128) return character
  if (/\p{Lu}/u.test(character)) return 'X'
  if (/\p{L}/u.test(character)) return 'x'
  return normalise(character)
}

import type { Range } from '../layers.js'
import { smallWords, workOpeners } from '../lexicon/work-names.js'
import type { DraftToken } from './cut-tokens.js'

/** Tokens with the marks. */
const longest = 11

/**
 * Whether the words between two marks name a work, a programme or a slogan inside a phrase: "the author of “Power and Place”",
 * "a “Save Our Trams” hat". They are words of the phrase, and nobody's speech.
 */
export function namesWork(tokens: readonly DraftToken[], { first, end }: Range): boolean {
  const [opener, mark] = [tokens[first - 1], tokens[first]]
  if (
    end - first > longest ||
    opener?.sentence !== mark?.sentence ||
    !workOpeners.has(opener?.text.toLowerCase() ?? '')
  )
    return false
  const inside = tokens.slice(first + 1, end - 1)
  const words = inside.filter(({ kind }) => kind === 'word' || kind === 'number')
  const listed = inside.slice(0, -1).some(({ text }) => text === ',')
  return words.length > 1 && !listed && isCapital(words[0]) && words.every((word) => isCapital(word) || isSmall(word))
}

function isCapital(word: DraftToken | undefined): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word?.text ?? '')
}

function isSmall({ text }: DraftToken): boolean {
  return smallWords.has(text) || /^['’]s$/.test(text)
}

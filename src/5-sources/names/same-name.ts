import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'

/**
 * Whether the words of one name may stand for another: its last words, or for people the same surname with given names
 * that are the same, an initial or a short form.
 */
export function sameName(
  parts: readonly string[],
  whole: readonly string[],
  person: boolean,
  words: SourceLexicon,
): boolean {
  return person ? samePerson(parts, whole, words) : isTail(parts, whole)
}

/** Same surname, and given names that are the same, an initial or a short form. */
function samePerson(parts: readonly string[], whole: readonly string[], words: SourceLexicon): boolean {
  if (parts.length === 1) return false
  const plain = (list: readonly string[]) => list.filter((part) => !words.titles.suffixes.has(part))
  const a = plain(parts)
  const b = plain(whole)
  if (a.at(-1) !== b.at(-1)) return false
  const [x, y] = [a[0] as string, b[0] as string]
  if (isTail(a, b)) return true
  const long = (name: string) => lookUp(words.nameParts.shortForms, name) ?? name
  return x === y || long(x) === long(y) || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))
}

function isTail(parts: readonly string[], whole: readonly string[]): boolean {
  return parts.length < whole.length && parts.every((part, i) => whole[whole.length - parts.length + i] === part)
}

import type { ParsedDocument, Word } from '../layers.js'

const longestName = 5

/** Tell whether a sentence opens with a report and a name alone before a colon or an aside: "Stated Jane Doe: …", "Said Jane Doe, who left: …". */
export function announces({ tokens, sentences }: ParsedDocument, { index, form, sentence, quotation }: Word): boolean {
  const range = sentences[sentence]?.tokens
  if (range?.first !== index || form === 'base') return false
  let at = index + 1
  while (at <= index + longestName && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1
  if (at === index + 1) return false
  return tokens[at]?.norm === ':' || (tokens[at]?.norm === ',' && opensLater(tokens.slice(at, range.end), quotation))
}

/** A quotation opens behind the comma or colon that closes the aside. */
function opensLater(words: readonly Word[], quotation: number): boolean {
  const at = words.findIndex((word) => word.kind === 'quote' && word.quotation !== quotation)
  return words[at - 1]?.norm === ',' || words[at - 1]?.norm === ':'
}

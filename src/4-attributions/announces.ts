import type { ParsedDocument, Word } from '../layers.js'

const longestName = 5

/** Tell whether a sentence opens with a report and a name alone before a colon: "Stated Jane Doe: …". */
export function announces({ tokens, sentences }: ParsedDocument, { index, form, sentence }: Word): boolean {
  if (sentences[sentence]?.tokens.first !== index || form === 'base') return false
  let at = index + 1
  while (at <= index + longestName && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1
  return at > index + 1 && tokens[at]?.norm === ':'
}

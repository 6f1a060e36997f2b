import type { ParsedDocument, Word } from '../layers.js'

/** Whether "to" stands before a word, with nothing but adverbs between: "to go", "to also go". */
export function isInfinitive({ tokens }: ParsedDocument, { index }: Word): boolean {
  let at = index - 1
  while (tokens[at]?.tag === 'ADV') at -= 1
  return tokens[at]?.norm === 'to' && (at === index - 1 || tokens[at]?.tag === 'PART')
}

import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Mention } from '../mention.js'
import { isPersonNoun } from '../mentions/is-person-noun.js'

/** Words behind "a" within which its noun stands. */
const reach = 5

/** Find the noun that tells what somebody unnamed is: "nurse" of "One, a nurse with a charity," and "a woman, an aide,"; "" for none. */
export function nounApposed(
  { tokens }: ParsedDocument,
  { form, plural, head, label }: Mention,
  words: SourceLexicon,
): string {
  if (form !== 'description' || plural) return ''
  let comma = head + 1
  while (comma < label.end && tokens[comma]?.text !== ',') comma += 1
  const opener = tokens[comma + 1]?.norm
  if (comma >= label.end || (opener !== 'a' && opener !== 'an')) return ''
  for (let at = comma + 2; at < Math.min(label.end, comma + 2 + reach); at += 1)
    if (isPersonNoun(tokens, at, words)) return tokens[at]?.lemma ?? ''
  return ''
}

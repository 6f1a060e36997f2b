import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Mention, Names } from '../mention.js'
import { describeMention } from '../mentions/describe-mention.js'

const links: ReadonlySet<string> = new Set(['for', 'of', 'at', 'with', 'from', 'in'])
const within: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PART'])

/** Find the body that a role is said to belong to without its name: "the company" in "a spokesman for the company". */
export function bodyBehind(
  document: ParsedDocument,
  names: Names,
  { label, head }: Mention,
  masked: Uint8Array,
  words: SourceLexicon,
): Mention | null {
  const { tokens } = document
  const [link, the, noun] = tokens.slice(head + 1, head + 4)
  if (!links.has(link?.norm ?? '') || the?.norm !== 'the' || !noun || noun.index >= label.end) return null
  // "of the company | founders", "of the company | 's founders"
  const whole = !within.has(tokens[noun.index + 1]?.tag ?? '')
  if (noun.tag !== 'NOUN' || !whole || !words.organizationNouns.has(noun.lemma)) return null
  const body = describeMention(document, names, { first: the.index, end: noun.index + 1 }, noun.index, masked, words)
  return body.form === 'description' ? body : null
}

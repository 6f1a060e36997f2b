import type { ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isDash } from '../../match/is-dash.js'
import type { NameMention, Names } from '../mention.js'
import { type Role, readRole } from './read-role.js'

const longestBracket = 12

/** Read the role that a comma or dash sets off behind a name: "Orr, | an analyst at Calder Group,". */
export function roleBehind(
  { tokens, sentences }: ParsedDocument,
  names: Names,
  index: number,
  words: SourceLexicon,
): Role | null {
  const name = names.mentions[index] as NameMention
  const { end } = (sentences[tokens[name.first]?.sentence ?? 0] as { tokens: Range }).tokens
  const mark = behindBracket(name.end)
  if (tokens[mark]?.text !== ',' && !isDash(tokens[mark])) return null
  let at = mark + 1
  // ", as the harbour's first pilot,"
  if (tokens[at]?.norm === 'as') at += 1
  // ", 34,"
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2
  if (tokens[at]?.norm === 'who' && (tokens[at + 1]?.lemma === 'be' || tokens[at + 1]?.norm === "'s")) at += 2
  return readRole(tokens, names, { first: at, end }, words)

  /** "(D-Calder)" */
  function behindBracket(from: number): number {
    if (tokens[from]?.text !== '(') return from
    let at = from
    while (at < Math.min(end, from + longestBracket) && tokens[at]?.text !== ')') at += 1
    return at + 1
  }
}

import type { Range, Word } from '../../layers.js'
import { relativeOpeners } from '../../lexicon/relative-pronouns.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { opensMembers } from '../../match/opens-members.js'
import type { Names } from '../mention.js'
import { type ListPart, readListPart } from './read-list-part.js'

/** What stands between two marks of a list. */
export interface Part extends Range, ListPart {
  /** What parts it from the one before: "," or "&" for "and" or "+" for both or ":" for "including"; "" at the start. */
  readonly mark: string
}

/** Take a list apart at its commas and "and", but for those inside names, brackets and clauses. */
export function partList(tokens: readonly Word[], names: Names, list: Range, words: SourceLexicon): readonly Part[] {
  const parts: Part[] = []
  let first = list.first
  let mark = ''
  let depth = 0
  for (let at = list.first; at <= list.end; at += 1) {
    const { text = '', norm = '' } = tokens[at] ?? {}
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    const clause = relativeOpeners.has(tokens[first]?.norm ?? '')
    const bare = opensMembers(tokens, at)
    const joint = text === ',' || bare > 0 || (norm === 'and' && !clause)
    const marks = at === list.end || (depth === 0 && !isNamed(at) && joint)
    if (!marks) continue
    if (at > first) {
      parts.push({ first, end: at, mark, ...readListPart(tokens, names, { first, end: at }, words) })
      mark = ''
    }
    // "two aides, including | Ann Lee and Bob Orr"
    first = bare > 0 ? at + bare : at + 1 + opensMembers(tokens, at + 1)
    mark = bare > 0 || first > at + 1 ? ':' : norm === 'and' ? (mark === ',' ? '+' : '&') : ','
  }
  return parts

  function isNamed(at: number): boolean {
    return (names.at[at] ?? -1) >= 0
  }
}

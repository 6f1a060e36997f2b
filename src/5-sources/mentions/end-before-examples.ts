import type { Range, Word } from '../../layers.js'
import { opensMembers } from '../../match/opens-members.js'

/** Where what a group is called ends and some of it are named: "the leadership|, including the mayor, Ann Lee, and Bob Orr". */
export function endBeforeExamples(tokens: readonly Word[], { first, end }: Range): number {
  const opener = tokens.slice(first + 1, end).find(({ index }) => opensMembers(tokens, index) > 0)
  if (!opener) return end
  return opener.index - 1 > first && tokens[opener.index - 1]?.tag === 'PUNCT' ? opener.index - 1 : opener.index
}

import type { Word } from '../../layers.js'
import { opensMembers } from '../../match/opens-members.js'

/** Tell whether a name that stands for its group follows a comma: "some critics, | like Doe, say"; "brewers, like their rivals" names none. */
export function givesExample(tokens: readonly Word[], comma: number): boolean {
  const [opener, second] = tokens.slice(comma + 1, comma + 3)
  const suchAs = opener?.norm === 'such' && second?.norm === 'as'
  const size = suchAs ? 2 : opener?.norm === 'like' ? 1 : opensMembers(tokens, comma + 1)
  return size > 0 && tokens[comma + 1 + size]?.tag === 'PROPN'
}

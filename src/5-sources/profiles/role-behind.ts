import type { Word } from '../../layers.js'
import { isDash } from '../../match/is-dash.js'
import { readRole } from './read-role.js'
import type { Role, RolePlace } from './role.js'

const longestBracket = 12

/** Read the role that a comma or dash sets off behind a name: "Orr, | an analyst at Calder Group,". */
export function roleBehind(place: RolePlace): Role | null {
  const { tokens, name, sentence } = place
  const { end } = sentence
  const mark = behindBracket(tokens, name.end, end)
  if (tokens[mark]?.text !== ',' && !isDash(tokens[mark])) return null
  let at = mark + 1
  // ", as the harbour's first pilot,"
  if (tokens[at]?.norm === 'as') at += 1
  // ", 34,"
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2
  if (tokens[at]?.norm === 'who' && (tokens[at + 1]?.lemma === 'be' || tokens[at + 1]?.norm === "'s")) at += 2
  // "who is also a host"
  while (tokens[at]?.tag === 'ADV') at += 1
  const role = readRole(place, { first: at, end })
  // "In 2006, says Orr, | a councillor swore": a clause, and no role
  const next = tokens[role?.end ?? -1]
  const inverted = tokens[name.first - 1]?.lemma === 'say' && tokens[at]?.tag === 'DET'
  const clause = inverted && next?.tag === 'VERB' && (next.form === 'past' || next.form === 'third')
  return clause ? null : role
}

/** "(D-Calder)" */
function behindBracket(tokens: readonly Word[], from: number, limit: number): number {
  if (tokens[from]?.text !== '(') return from
  let at = from
  while (at < Math.min(limit, from + longestBracket) && tokens[at]?.text !== ')') at += 1
  return at + 1
}

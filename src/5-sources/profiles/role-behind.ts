import type { Word } from '../../layers.js'
import { isDash } from '../../match/is-dash.js'
import { readRole } from './read-role.js'
import type { Role, RolePlace } from './role.js'

const longestBracket = 12
/** Before a name that opens no clause. */
const governing: ReadonlySet<string> = new Set(['VERB', 'ADP'])

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
  return role && isClause(place, at, role.end) ? null : role
}

/** "In 2006, says Orr, | a councillor swore", "He met Orr, | the mayor said", "Orr, | his lawyer said, had left": a clause, and no role. */
function isClause({ tokens, name }: RolePlace, first: number, end: number): boolean {
  const [next, mark] = tokens.slice(end, end + 2)
  const opener = tokens[first]?.tag
  if (next?.tag !== 'VERB' || (next.form !== 'past' && next.form !== 'third')) return false
  if (opener !== 'DET' && opener !== 'PRON') return false
  const before = tokens[(name.title?.first ?? name.first) - 1]
  return mark?.text === ',' || (before?.sentence === next.sentence && governing.has(before.tag))
}

/** "(D-Calder)" */
function behindBracket(tokens: readonly Word[], from: number, limit: number): number {
  if (tokens[from]?.text !== '(') return from
  let at = from
  while (at < Math.min(limit, from + longestBracket) && tokens[at]?.text !== ')') at += 1
  return at + 1
}

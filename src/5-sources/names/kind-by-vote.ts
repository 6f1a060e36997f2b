import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Gender, NameKind, NameMention } from '../mention.js'

interface Vote {
  readonly kind: NameKind
  readonly sure: boolean
  readonly gender: Gender | null
}

/**
 * Tell what kind of bearer a name has by the vote of its mentions: sure ones count most. Who is no sure person and called by the
 * first word alone is a body.
 *
 * @param parts Words of the name.
 * @param distinct Mentions by the words of their names.
 */
export function kindByVote(
  parts: readonly string[],
  distinct: ReadonlyMap<string, readonly NameMention[]>,
  words: SourceLexicon,
): Vote {
  const known = count(distinct.get(parts.join(' ')) ?? [])
  if (known.kind !== 'person' || known.sure || !isCalledByFirst(parts, distinct, words)) return known
  return { kind: 'organization', sure: false, gender: null }
}

function count(group: readonly NameMention[]): Vote {
  const votes = new Map<NameKind, number>()
  for (const { kind, sure } of group)
    votes.set(kind, (votes.get(kind) ?? 0) + (kind === 'unknown' ? 0.1 : sure ? 2 : 1))
  const [kind] = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a))
  const gender =
    group.find((mention) => mention.title && mention.gender)?.gender ??
    group.find((mention) => mention.gender)?.gender ??
    null
  return { kind, sure: group.some((mention) => mention.sure && mention.kind === kind), gender }
}

/** "Brill Tools" of whom "Brill engineers" tells: people are called by their last word. */
function isCalledByFirst(
  parts: readonly string[],
  distinct: ReadonlyMap<string, readonly NameMention[]>,
  { givenNames, places }: SourceLexicon,
): boolean {
  const [first, last] = [parts[0] as string, parts.at(-1) as string]
  if (parts.length < 2 || distinct.has(last) || places.demonyms.has(first)) return false
  const given = [givenNames.female, givenNames.male, givenNames.either].some((names) => names.has(first))
  return !given && distinct.get(first)?.some(({ modifier, title }) => modifier && !title) === true
}

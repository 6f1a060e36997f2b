import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { oncePer } from '../../match/once-per.js'
import type { Source } from '../../types.js'
import type { Grant } from '../anonymity/anonymity-of.js'
import { isInsider } from '../anonymity/is-insider.js'
import { basisOf } from '../basis/basis-of.js'
import type { Bearer } from '../bearer.js'
import type { Names } from '../mention.js'
import { toSource } from './to-source.js'

/** A bearer and what callers see of it, but for its number. */
export interface Described {
  readonly bearer: Bearer
  readonly source: Omit<Source, 'id' | 'subsetOf'>
}

/**
 * Describe those that an article cites, in the order in which it mentions them.
 *
 * @param open Who is cited only for what was said in public.
 */
export function describeSources(
  document: ParsedDocument,
  names: Names,
  cited: readonly Bearer[],
  grants: ReadonlyMap<Bearer, Grant>,
  open: ReadonlySet<Bearer>,
  publisher: string | undefined,
  words: SourceLexicon,
): readonly Described[] {
  const mentionsOf = mentionsByEntity(names)
  // once a group: it may have many mentions and many parts
  const areInsiders = oncePer(
    (group: Bearer): boolean =>
      isInsider(document, group, basisOf(document, group.mentions, words), words) ||
      // "one of them" of "two of the people"
      (group.subsetOf !== null && areInsiders(group.subsetOf)),
  )
  return cited
    .map((bearer) => {
      const mentions = mentionsOf.get(bearer.name) ?? []
      const grant = grants.get(bearer) ?? grants.get(bearer.subsetOf ?? bearer)
      const setting = { open: open.has(bearer), ofInsiders: bearer.subsetOf !== null && areInsiders(bearer.subsetOf) }
      return { bearer, source: toSource(document, names, bearer, mentions, grant, publisher, setting, words) }
    })
    .sort((a, b) => startOf(a) - startOf(b) || a.bearer.index - b.bearer.index)
}

function startOf({ source }: Described): number {
  return source.mentions[0]?.start ?? 0
}

/** Positions in `names.mentions` by position in `names.entities`. */
function mentionsByEntity({ entityOf }: Names): ReadonlyMap<number, readonly number[]> {
  const mentionsOf = new Map<number, number[]>()
  entityOf.forEach((entity, index) => {
    const list = mentionsOf.get(entity)
    if (list) list.push(index)
    else mentionsOf.set(entity, [index])
  })
  return mentionsOf
}

import type { Formula } from '../../layers.js'
import { lookUp } from '../../match/look-up.js'
import { lastPeople } from './last-people.js'
import type { QueryBook } from './query-book.js'

const mostCovered = 40
const everybody: ReadonlySet<string> = new Set(['all', 'both', 'each', 'everyone'])
/** Words from there to the formula. */
const reach = 4

/**
 * Make what finds whom "All spoke on condition of anonymity." and "Both asked not to be named." cover: the unnamed who were
 * quoted before. Formulas have to come in order, so that all are found in one walk.
 */
export function everybodyBefore({
  document,
  queries,
  words,
}: QueryBook): (formula: Formula) => readonly number[] | null {
  const { tokens, sentences } = document
  const inOrder = queries
    .map(({ mention }, index) => ({ mention, index }))
    .sort((a, b) => a.mention.head - b.mention.head)
  const described: number[] = []
  let reached = 0

  return ({ range, sentence }) => {
    const first = sentences[sentence]?.tokens.first ?? range.first
    const [opener, next] = tokens.slice(first, first + 2)
    if (!opener || !everybody.has(opener.norm) || range.first - first > reach) return null
    if (next?.tag === 'NOUN' || next?.tag === 'ADJ' || next?.norm === 'the' || next?.norm === 'of') return null
    for (; (inOrder[reached]?.mention.head ?? Number.POSITIVE_INFINITY) < first; reached += 1) {
      const { mention, index } = inOrder[reached] as (typeof inOrder)[number]
      const unnamed = mention.type === 'unnamed-person' || mention.type === 'unnamed-group'
      if (unnamed && mention.form === 'description') described.push(index)
    }
    const last = described.slice(-mostCovered)
    const told = lookUp(words.quantityWords, next?.norm ?? '')?.[0] ?? Number(next?.norm)
    const stated = opener.norm === 'both' ? 2 : told
    return stated > 0 ? lastPeople(queries, last, stated) : last
  }
}

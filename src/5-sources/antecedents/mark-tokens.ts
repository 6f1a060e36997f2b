import type { Range } from '../../layers.js'
import type { Bearer, Query } from '../bearer.js'

/** What stands at a token. */
export interface Marks {
  /** 1 in a source phrase. */
  readonly covered: Uint8Array
  /** 1 in somebody who is told. */
  readonly heard: Uint8Array
  /** Names that are source phrases of their own, which are noted with what they say: their first tokens. */
  readonly queried: ReadonlySet<number>
  /** Whom a noun says what he is: "a lawyer" of "Doe is a lawyer". Filled on the way. */
  readonly roles: Map<number, Bearer>
}

/**
 * Mark the tokens that source phrases hold.
 *
 * @param size Tokens of the article.
 * @param told Who is told.
 */
export function markTokens(size: number, queries: readonly Query[], told: readonly Range[]): Marks {
  const covered = new Uint8Array(size)
  const heard = new Uint8Array(size)
  for (const { first, end } of told) heard.fill(1, first, end)
  for (const { mention } of queries)
    covered.fill(1, mention.form === 'name' ? mention.label.first : mention.first, mention.label.end)
  const queried = new Set(queries.flatMap(({ mention }) => (mention.form === 'name' ? [mention.label.first] : [])))
  return { covered, heard, queried, roles: new Map() }
}

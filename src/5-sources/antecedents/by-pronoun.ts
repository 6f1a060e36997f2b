import type { Bearer, Query, Resolution } from '../bearer.js'
import { namesBehind } from './names-behind.js'
import { onlyActor } from './only-actor.js'
import { resolveEpithet } from './resolve-epithet.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { bearersKnown, type Walk } from './walk.js'

/** Find whom a pronoun stands for among those mentioned so far. @param others Who cannot be meant either. */
export function byPronoun(walk: Walk, query: Query, others: readonly Bearer[] = []): Resolution | null {
  const { document, scene, words } = walk
  const here = scene.hereAt(query.mention.head)
  const notMeant = new Set([...apartFrom(walk, query), ...others])
  return resolvePronoun(document, query, scene.occurrences, here, notMeant, words)
}

/** Find whom a description varies that no noun tells: "the billionaire". */
export function byEpithet(walk: Walk, query: Query): Resolution | null {
  const { document, scene, words } = walk
  const here = scene.hereAt(query.mention.head)
  return resolveEpithet(document, query, scene.occurrences, here, apartFrom(walk, query), words)
}

/** Find who alone is in play and may be called so: "the goalkeeper". */
export function byActor(walk: Walk, query: Query): Bearer | null {
  const { document, scene, words } = walk
  const here = scene.hereAt(query.mention.head)
  return onlyActor(document, query, scene.occurrences, here, apartFrom(walk, query), words)
}

/** Who cannot be meant: the speaker of the quotation around it, and whoever its own clause goes on to name. */
function apartFrom(walk: Walk, query: Query): ReadonlySet<Bearer> {
  const around = walk.outer(query).flatMap((other) => bearersKnown(walk, other))
  const named = namesBehind(walk.document, walk.names, query).map(walk.scene.bearerOfName)
  return new Set([...around, ...named])
}

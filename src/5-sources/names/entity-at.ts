import type { NamedEntity, Names } from '../mention.js'

/** Whoever the name that holds a token stands for. */
export function entityAt({ at, entities, entityOf }: Names, token: number): NamedEntity | undefined {
  return entities[entityOf[at[token] ?? -1] ?? -1]
}

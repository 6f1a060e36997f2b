import type { Names } from '../mention.js'

/** Whether a name is a person's, or may be. */
export function isPersonName({ entities, entityOf }: Names, mention: number): boolean {
  const kind = entities[entityOf[mention] ?? -1]?.kind
  return kind === 'person' || kind === 'unknown'
}

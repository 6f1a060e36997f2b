import type { Word } from '../../layers.js'
import { entityAt } from '../names/entity-at.js'
import { nameAt } from '../names/name-at.js'
import { nounsForPerson } from './nouns-for-person.js'
import type { RoleText } from './role.js'

/** "council leader | Eve Dunn": the leader is Dunn; "Harbour Policy Manager" is an office. */
export function isPersonNamed({ tokens, names, words }: RoleText, at: number): boolean {
  const name = nameAt(names, at)
  if (!name || name.modifier || entityAt(names, at)?.kind !== 'person') return false
  return tokens[name.end]?.norm !== "'s" && nounsForPerson(tokens[name.end - 1] as Word, words).length === 0
}

import { personNouns } from './person-nouns.js'
import { organizationNouns } from './source-kinds.js'

/** Nouns for people, as lemmas, of every kind. */
export const humanNouns: ReadonlySet<string> = new Set(
  Object.values(personNouns).flatMap((nouns: ReadonlySet<string>) => [...nouns]),
)

/** Nouns for people and bodies, as lemmas: those who can be told what they should do. */
export const agentNouns: ReadonlySet<string> = new Set([...humanNouns, ...organizationNouns])

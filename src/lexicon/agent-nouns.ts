import { personNouns } from './person-nouns.js'
import { organizationNouns } from './source-kinds.js'

/** Nouns for people and bodies, as lemmas: those who can be told what they should do. */
export const agentNouns: ReadonlySet<string> = new Set(
  [...Object.values(personNouns), organizationNouns].flatMap((nouns: ReadonlySet<string>) => [...nouns]),
)

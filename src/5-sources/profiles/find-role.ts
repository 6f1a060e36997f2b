import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Names } from '../mention.js'
import type { Role } from './read-role.js'
import { roleBefore } from './role-before.js'
import { roleBehind } from './role-behind.js'
import { roleInClause } from './role-in-clause.js'
import { roleInTitle } from './role-in-title.js'

/** Read what the article says somebody is, at one place: title before the name, apposition before or behind, relative clause. */
export function findRole(document: ParsedDocument, names: Names, index: number, words: SourceLexicon): Role | null {
  const title = roleInTitle(document, names, index, words)
  const beside = roleBeside(document, names, index, words)
  if (!title || !beside) return title ?? beside
  return {
    end: beside.end,
    roles: [...title.roles, ...beside.roles],
    affiliations: beside.affiliations.length > 0 ? beside.affiliations : title.affiliations,
    nouns: [...title.nouns, ...beside.nouns],
  }
}

function roleBeside(document: ParsedDocument, names: Names, index: number, words: SourceLexicon): Role | null {
  const before = () => roleBefore(document, names, index, words)
  const behind = roleBehind(document, names, index, words)
  if (!behind) return before() ?? roleInClause(document, names, index, words)
  // "The mayor, Eve Dunn, the treasurer, | Bob Orr": in such a list the treasurer is Orr
  return opensName(document, names, behind.end) ? (before() ?? behind) : behind
}

function opensName({ tokens }: ParsedDocument, names: Names, comma: number): boolean {
  const index = names.at[comma + 1] ?? -1
  return tokens[comma]?.text === ',' && names.entities[names.entityOf[index] ?? -1]?.kind === 'person'
}

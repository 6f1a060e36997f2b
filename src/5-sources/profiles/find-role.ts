import type { ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { NameMention, Names } from '../mention.js'
import { entityAt } from '../names/entity-at.js'
import type { Role, RolePlace } from './role.js'
import { roleBefore } from './role-before.js'
import { roleBehind } from './role-behind.js'
import { roleInClause } from './role-in-clause.js'
import { roleInTitle } from './role-in-title.js'

/** Read what the article says somebody is, at one place: title before the name, apposition before or behind, relative clause. */
export function findRole(
  { tokens, sentences }: ParsedDocument,
  names: Names,
  index: number,
  words: SourceLexicon,
): Role | null {
  const name = names.mentions[index] as NameMention
  const { tokens: sentence } = sentences[tokens[name.first]?.sentence ?? 0] as { readonly tokens: Range }
  const place = { tokens, names, words, name, sentence }
  const title = roleInTitle(place)
  const beside = roleBeside(place)
  if (!title || !beside) return title ?? beside
  return {
    end: beside.end,
    roles: [...title.roles, ...beside.roles],
    affiliations: beside.affiliations.length > 0 ? beside.affiliations : title.affiliations,
    nouns: [...title.nouns, ...beside.nouns],
  }
}

function roleBeside(place: RolePlace): Role | null {
  const behind = roleBehind(place)
  if (!behind) return roleBefore(place) ?? roleInClause(place)
  // "The mayor, Eve Dunn, the treasurer, | Bob Orr": in such a list the treasurer is Orr
  return opensName(place, behind.end) ? (roleBefore(place) ?? behind) : behind
}

function opensName({ tokens, names }: RolePlace, comma: number): boolean {
  return tokens[comma]?.text === ',' && entityAt(names, comma + 1)?.kind === 'person'
}

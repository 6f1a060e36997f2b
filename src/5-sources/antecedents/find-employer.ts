import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { type Bearer, unlinked } from '../bearer.js'
import type { NameMention } from '../mention.js'
import { describeMention } from '../mentions/describe-mention.js'
import { findPersonNoun } from '../profiles/find-person-noun.js'
import type { Role } from '../profiles/role.js'
import { bodyOf, ownerAt } from './find-owner.js'
import { ownerOf } from './owner-of.js'
import type { Walk } from './walk.js'

/** Nouns that need no name to be understood: "House Speaker" is of no house named before. */
const wellKnown: ReadonlySet<string> = new Set(['house', 'party'])

/**
 * Find the body that the role beside a name tells of without its name: "its director, Jane Doe", "hospital spokesman Jane Doe".
 *
 * @param index Position in `names.mentions`.
 */
export function findEmployer(walk: Walk, index: number, { roles, affiliations }: Role): Bearer | null {
  if (affiliations.length > 0) return null
  const { names } = walk
  const { first } = names.mentions[index] as NameMention
  for (const range of roles) {
    const body = employerIn(walk, range, first)
    if (body?.type === 'organization' && names.entities[body.name]?.kind !== 'place') return body
  }
  return null
}

/** @param name Token of the name: no body behind it is meant. */
function employerIn(walk: Walk, range: Range, name: number): Bearer | null {
  const { document, names, masked, words } = walk
  const { tokens } = document
  const noun = findPersonNoun({ tokens, names, words }, range)
  const head = noun < 0 ? range.end - 1 : noun
  const described = describeMention(document, names, range, head, masked, words)
  const called = tokens[head]?.norm ?? ''
  const mention = { ...described, form: 'description', ...range, head, noun: called, label: range } as const
  const query = { ...unlinked, mention, content: [] }
  const at = ownerOf(tokens, mention, words)
  if (at >= 0) return ownerAt(walk, query, at)
  if (range.first >= name) return null
  if (head > range.first) return namesBody(tokens, range.first, head, words) ? bodyOf(walk, query) : null
  const body = called === 'representative' ? null : bodyOf(walk, query)
  return body && blockAt(document, body.last) === blockAt(document, name) ? body : null
}

/** "hospital spokesman"; not "Doe spokesman", "House Speaker". */
function namesBody(tokens: readonly Word[], first: number, head: number, words: SourceLexicon): boolean {
  const body = tokens[first]?.norm ?? ''
  const known = wellKnown.has(body) || words.organizationNames.has(body)
  return head === first + 1 && words.organizationNouns.has(body) && !known
}

function blockAt({ tokens, sentences }: ParsedDocument, at: number): number | undefined {
  return sentences[tokens[at]?.sentence ?? -1]?.block
}

import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { NameMention, Names } from '../mention.js'
import { type Role, readRole } from './read-role.js'

const longest = 14

/** Read the role that a comma sets off before a name: "The center's director, | Jane Doe, said". */
export function roleBefore(
  { tokens, sentences }: ParsedDocument,
  names: Names,
  index: number,
  words: SourceLexicon,
): Role | null {
  const name = names.mentions[index] as NameMention
  const { first: start } = (sentences[tokens[name.first]?.sentence ?? 0] as { tokens: Range }).tokens
  const comma = (name.title?.first ?? name.first) - 1
  const after = tokens[name.end]
  return tokens[comma]?.text === ',' ? (justBefore() ?? opening()) : null

  function justBefore(): Role | null {
    let first = comma
    while (first > start && comma - first < longest && !breaks(tokens[first - 1] as Word)) first -= 1
    const { tag, norm } = tokens[first] as Word
    const opens = tag === 'DET' || tag === 'PROPN' || words.pronouns.possessive.has(norm)
    const closed = after?.text === ',' || after?.text === '.' || after?.tag === 'VERB'
    return opens && closed ? officeIn({ first, end: comma }) : null
  }

  /** "The founder of the center, a charity for sailors, | Jane Doe said" */
  function opening(): Role | null {
    if (tokens[start]?.tag !== 'DET' || after?.tag !== 'VERB') return null
    return tokens.slice(start, comma).some(isFiniteForm) ? null : officeIn({ first: start, end: comma })
  }

  function officeIn(range: Range): Role | null {
    const { offices, kin, positions } = words.personNouns
    const role = readRole(tokens, names, range, words)
    const isOffice = (noun: string) => offices.has(noun) || kin.has(noun) || positions.has(noun)
    return role && (role.affiliations.length > 0 || role.nouns.some(isOffice)) ? role : null
  }
}

function isFiniteForm({ tag, form }: Word): boolean {
  return tag === 'AUX' || (tag === 'VERB' && (form === 'past' || form === 'third'))
}

function breaks({ tag, text }: Word): boolean {
  // the foot of a printed page: an address, "3/6"
  if (text.includes('/')) return true
  return (tag === 'PUNCT' && text !== '-') || tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || tag === 'CCONJ'
}

import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { lookUp } from '../../match/look-up.js'
import type { Names } from '../mention.js'
import { bareWord } from '../names/bare-word.js'
import type { Role } from './read-role.js'

/** Read the role that stands right before a name as its title: "House Speaker", "campaign manager". */
export function roleInTitle(
  { tokens }: ParsedDocument,
  names: Names,
  index: number,
  words: SourceLexicon,
): Role | null {
  const { title } = names.mentions[index] ?? {}
  const last = tokens[(title?.end ?? 0) - 1]
  if (!title || !last || isCourtesy()) return null
  const nouns = tokens.slice(title.first, title.end).flatMap(nounOf)
  if (nouns.length === 0 && !words.titles.address.has(bareWord(last))) return null
  return {
    end: title.end,
    roles: [title],
    affiliations: bodies(),
    // "Governor-elect Dana Reyes" is no governor yet
    nouns: last.norm === 'elect' ? nouns.map((noun) => `${noun}-elect`) : nouns,
  }

  /** "Mrs." */
  function isCourtesy(): boolean {
    const { female, male } = words.titles
    const norm = bareWord(last as Word)
    return title?.first === last?.index && (female.has(norm) || male.has(norm))
  }

  function nounOf(token: Word): string | readonly string[] {
    const norm = bareWord(token)
    // "Councilmembers Ann Lee and Tom Hale"
    const lemma = token.tag === 'PROPN' ? norm.replace(/s$/, token.form === 'plural' ? '' : 's') : token.lemma
    return lookUp(words.titles.longForms, norm) ?? (isHuman(lemma, words) ? lemma : [])
  }

  /** "House" of "House Speaker": the last named body. */
  function bodies(): readonly Range[] {
    const { first, end } = title as Range
    const found = tokens
      .slice(first, end)
      .map(({ index }) => names.at[index] ?? -1)
      .findLast((at) => at >= 0 && names.entities[names.entityOf[at] ?? -1]?.kind !== 'person')
    const body = names.mentions[found ?? -1]
    return body ? [{ first: body.first, end: Math.min(body.end, end) }] : []
  }
}

import type { ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import { wordsOfRange } from '../../match/spans.js'
import type { Mention, Names } from '../mention.js'
import { gapOfCounts } from '../mentions/gap-of-counts.js'
import { isOneHuman } from '../mentions/is-one-human.js'
import { findRole } from './find-role.js'

const mostRoles = 4
const counting: ReadonlySet<string> = new Set(['old', 'other', 'another', 'second', 'third'])
const mostLookedAt = 20
const longestAside = 12
/** "Orr, a person familiar with the talks" */
const plainPerson = /^(?:person|man|woman)$/
/** Words that may stand before the name of a body after a noun for people. */
const joiners = new Set([
  ...['of', 'for', 'at', 'from', 'with', 'in', 'on', 'the', 'to', 'inside'],
  ...['firm', 'group', 'company', 'nonprofit', 'agency', 'party'],
])

/** Role and affiliation as one line each: all that the article says, each thing once. */
export interface SourceRole {
  readonly role: string | null
  readonly affiliation: string | null
}

/**
 * Say what a source is: a named one by all titles and appositions beside its name, else by its description.
 *
 * @param nameMentions Positions in `names.mentions` of a named source.
 * @param described Its descriptions, the fullest first.
 * @param body To whom a nameless one belongs: "its spokesman".
 */
export function roleOfSource(
  document: ParsedDocument,
  names: Names,
  nameMentions: readonly number[],
  described: readonly Mention[],
  body: string | null,
  words: SourceLexicon,
): SourceRole {
  const { tokens } = document
  const named = ofName()
  const [fullest] = described
  if (!fullest) return named
  return nameMentions.length === 0 || (named.role === null && tells(fullest)) ? ofDescription(fullest) : named

  /** "the Calder guitarist", not "the man" */
  function tells({ noun, plural }: Mention): boolean {
    return !plural && !words.personNouns.bare.has(noun)
  }

  function ofName(): SourceRole {
    const roles = new Map<string, string>()
    const affiliations = new Set<string>()
    for (const index of nameMentions.slice(0, mostLookedAt)) {
      const found = findRole(document, names, index, words) ?? { roles: [], affiliations: [] }
      for (const range of found.roles) {
        const role = longForm(textOf(range))
        const key = role.toLowerCase()
        if (roles.size < mostRoles && !plainPerson.test(key) && ![...roles.keys()].some((known) => known.includes(key)))
          roles.set(key, role)
      }
      for (const range of found.affiliations)
        if (affiliations.size < mostRoles && !isKinOf(range)) affiliations.add(textOf(range))
    }
    return { role: joined([...roles.values()]), affiliation: joined([...affiliations]) }
  }

  /** "Orr's mother": he is no body; "Calder's parent company" is one. */
  function isKinOf({ end }: Range): boolean {
    const [kin, next] = [tokens[end + 1], tokens[end + 2]]
    return tokens[end]?.norm === "'s" && words.personNouns.kin.has(kin?.lemma ?? '') && next?.tag !== 'NOUN'
  }

  function ofDescription({ label, head, noun }: Mention): SourceRole {
    // "governor-elect"
    let first = tokens[head]?.norm === 'elect' && tokens[head - 1]?.text === '-' ? head - 2 : head
    const gap = gapOfCounts(tokens, label, words)
    while (gap < 0 && first > label.first && isPart(first - 1)) first -= 1
    while (first < head && isCount(tokens[first]?.norm ?? '')) first += 1
    const { norm = '', kind } = tokens[head] ?? {}
    let affiliation = bodyIn(label, head)
    for (const mention of described.slice(0, mostRoles)) affiliation ??= bodyIn(mention.label, mention.head)
    affiliation ??= body
    // "a man", "officials"; but "an official" of a body
    const { bare, positions } = words.personNouns
    const says = first < head || !bare.has(noun) || (affiliation !== null && positions.has(noun))
    // "the 40-year-old", "one of them", "6 in 10"
    const counts =
      kind === 'number' ||
      norm === 'old' ||
      norm === '%' ||
      lookUp(words.quantityWords, norm) !== undefined ||
      words.pronouns.indefinite.has(norm)
    const role = says && !counts ? textOf({ first, end: endOfOffices(head, label.end) }) : null
    return { role, affiliation }
  }

  /** "The president | and chief executive": one person of two offices. */
  function endOfOffices(head: number, limit: number): number {
    let at = head + 2
    if (!isOneHuman(tokens, head, words) || tokens[head + 1]?.norm !== 'and') return head + 1
    while (at < limit && (tokens[at]?.tag === 'ADJ' || isOneHuman(tokens, at, words))) at += 1
    return isOneHuman(tokens, at - 1, words) ? at : head + 1
  }

  /** "former" and "and" of "current and former officials"; of "Ministry officials", which opens a sentence, the body is no part of the role. */
  function isPart(at: number): boolean {
    const word = tokens[at]
    if (word?.tag === 'CCONJ') return tokens[at - 1]?.tag === 'ADJ' && tokens[at + 1]?.tag === 'ADJ'
    return word?.tag === 'ADJ' || (word?.tag === 'NOUN' && word.text === word.norm)
  }

  /** Of "second official", "two other aides" the first words are no part of the role. */
  function isCount(norm: string): boolean {
    return counting.has(norm) || lookUp(words.quantityWords, norm) !== undefined
  }

  /** The named body in a description: "Tax Office" officials, a lawyer for "Apex Corp". */
  function bodyIn(label: Range, head: number): string | null {
    // "two U.S. and three European officials"
    if (gapOfCounts(tokens, label, words) >= 0) return null
    const end = endOfAside(label.end)
    for (let at = label.first; at < end; at += 1) {
      const index = names.at[at] ?? -1
      const mention = names.mentions[index]
      const entity = names.entities[names.entityOf[index] ?? -1]
      // "a spokesman for Corwen Steel": a name that may be a person's is a body's after "for"
      const person = entity?.kind === 'person' || entity?.kind === 'unknown'
      if (!mention || !entity || (person && (entity.sure || at < head))) continue
      if (at < head || joiners.has(tokens[mention.first - 1]?.norm ?? '')) return entity.name
    }
    return null
  }

  /** "Orr's lawyers, | from the firm Calder Group," */
  function endOfAside(end: number): number {
    const link = tokens[end + 1]?.norm
    if (tokens[end]?.text !== ',' || (link !== 'from' && link !== 'of' && link !== 'with' && link !== 'at')) return end
    let at = end + 2
    while (at < end + longestAside && tokens[at] && tokens[at]?.tag !== 'PUNCT' && tokens[at]?.tag !== 'VERB') at += 1
    return at
  }

  /** "Senator" for "Sen." */
  function longForm(title: string): string {
    const long = lookUp(words.titles.longForms, title.toLowerCase().replace('.', ''))
    return long ? (long[0] ?? '').toUpperCase() + long.slice(1) : title
  }

  function textOf(range: Range): string {
    return wordsOfRange(document, range)
  }
}

function joined(texts: readonly string[]): string | null {
  return texts.length > 0 ? texts.join(', ') : null
}

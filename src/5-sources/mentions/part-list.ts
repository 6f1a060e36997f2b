import type { Range, Word } from '../../layers.js'
import { relativeOpeners } from '../../lexicon/relative-pronouns.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { opensMembers } from '../../match/opens-members.js'
import type { Names } from '../mention.js'
import { headOfPhrase } from './head-of-phrase.js'
import { isManyHumans } from './is-many-humans.js'
import { isPersonNoun } from './is-person-noun.js'

/** What stands between two marks of a list. */
export interface Part extends Range {
  readonly head: number
  /**
   * N name, R role, Q role of something, P role about somebody named, G group or body, A age or place, C clause, O else. Lower case
   * without a determiner.
   */
  readonly letter: string
  /** What parts it from the one before: "," or "&" for "and" or "+" for both or ":" for "including"; "" at the start. */
  readonly mark: string
}

/** What may stand before the noun that calls those named behind it. */
const before: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'NUM'])
/** "at least two" */
const degree = new Set(['least', 'most'])
const within = new Set(['of', 'from', 'at', 'with', 'in'])

/** Take a list apart at its commas and "and", but for those inside names, brackets and clauses. */
export function partList(tokens: readonly Word[], names: Names, list: Range, words: SourceLexicon): readonly Part[] {
  const parts: Part[] = []
  let first = list.first
  let mark = ''
  let depth = 0
  for (let at = list.first; at <= list.end; at += 1) {
    const { text = '', norm = '' } = tokens[at] ?? {}
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    const clause = relativeOpeners.has(tokens[first]?.norm ?? '')
    const bare = opensMembers(tokens, at)
    const joint = text === ',' || bare > 0 || (norm === 'and' && !clause)
    const marks = at === list.end || (depth === 0 && !isNamed(at) && joint)
    if (!marks) continue
    if (at > first) {
      parts.push({ first, end: at, mark, ...read({ first, end: at }) })
      mark = ''
    }
    // "two aides, including | Ann Lee and Bob Orr"
    first = bare > 0 ? at + bare : at + 1 + opensMembers(tokens, at + 1)
    mark = bare > 0 || first > at + 1 ? ':' : norm === 'and' ? (mark === ',' ? '+' : '&') : ','
  }
  return parts

  function read(range: Range): { readonly letter: string; readonly head: number } {
    const { first, end } = range
    const opener = tokens[first] as Word
    const name = nameIn(range)
    if (name >= 0) return { letter: 'N', head: name }
    if (relativeOpeners.has(opener.norm)) return { letter: 'C', head: first }
    if (isAside(range)) return { letter: 'A', head: first }
    const head = headOfPhrase(tokens, range, end - 1, words)
    const letter = letterOf(head, range)
    const determined = opener.tag === 'DET' || opener.tag === 'NUM' || isPossessed(range)
    return { letter: determined ? letter : letter.toLowerCase(), head }
  }

  function letterOf(head: number, { end }: Range): 'G' | 'R' | 'Q' | 'P' | 'O' {
    const { form, lemma, tag } = tokens[head] as Word
    const body = names.entities[names.entityOf[names.at[head] ?? -1] ?? -1]?.kind
    if (tag === 'NOUN' && words.organizationNouns.has(lemma)) return 'G'
    if (body === 'organization' || body === 'media') return 'G'
    if (isManyHumans(tokens[head], words)) return 'G'
    const human = isHuman(lemma.toLowerCase(), words) || isPersonNoun(tokens, head, words)
    if (form === 'plural' || !human) return 'O'
    const after = tokens.slice(head + 1, end)
    // "the man who shot | the mayor, Ida Brandt": the mayor may be Brandt
    if (isPersonAt(end - 1)) return 'P'
    const clause = after.some(({ norm }) => relativeOpeners.has(norm))
    if (clause && isHuman(tokens[end - 1]?.lemma ?? '', words)) return 'O'
    return after.some(({ tag }) => tag === 'ADP' || tag === 'VERB') ? 'Q' : 'R'
  }

  /** "34", "of Calder", "both Republicans", "D-Calder" */
  function isAside({ first, end }: Range): boolean {
    const { kind, norm, tag } = tokens[first] as Word
    if (end - first === 1) return kind === 'number'
    const placed = tag === 'ADP' && !degree.has(tokens[first + 1]?.norm ?? '')
    return norm === 'both' || placed || (norm.length === 1 && tokens[first + 1]?.text === '-')
  }

  function isPossessed({ first, end }: Range): boolean {
    return (
      words.pronouns.possessive.has(tokens[first]?.norm ?? '') ||
      tokens.slice(first, end).some(({ norm, tag }) => norm === "'s" || (norm === "'" && tag === 'PART'))
    )
  }

  /** Last word of the person's name that a part turns on, with nothing but a title before and a body or place behind, or -1. */
  function nameIn({ first, end }: Range): number {
    let at = first
    while (at < end && !isPersonAt(at)) at += 1
    const name = names.mentions[names.at[at] ?? -1]
    if (at >= end || !name || name.modifier) return -1
    if (name.first !== first && name.title?.first !== first && !isCalled({ first, end: name.first })) return -1
    const { norm = '', text } = tokens[name.end] ?? {}
    const bare = tokens.slice(name.end, end).every(({ tag }) => tag !== 'VERB' && tag !== 'AUX')
    const tail = name.end >= end || text === '(' || (within.has(norm) && bare)
    return tail ? name.end - 1 : -1
  }

  /** "celebrities | Jane Roe", "the Democratic candidates | Jane Roe" */
  function isCalled({ first, end }: Range): boolean {
    const plain = tokens.slice(first, end - 1).every(({ tag }) => before.has(tag))
    return plain && isManyHumans(tokens[end - 1], words)
  }

  function isPersonAt(at: number): boolean {
    return names.entities[names.entityOf[names.at[at] ?? -1] ?? -1]?.kind === 'person'
  }

  function isNamed(at: number): boolean {
    return (names.at[at] ?? -1) >= 0
  }
}

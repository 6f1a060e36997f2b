import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { timeWords } from '../../lexicon/time-words.js'
import { isHuman } from '../../match/is-human.js'
import { lookUp } from '../../match/look-up.js'
import type { NameMention, Names } from '../mention.js'
import { bareWord } from '../names/bare-word.js'

/** What the article says somebody is, at one place. */
export interface Role {
  /** Token behind its words. */
  readonly end: number
  /** "director", "co-founder": one or several. */
  readonly roles: readonly Range[]
  /** "the Ostrow Institute" */
  readonly affiliations: readonly Range[]
  /** Nouns by which he or she may be called later: "director". */
  readonly nouns: readonly string[]
}

const joiners = new Set(['of', 'at', 'for', 'with', 'in', 'from', 'on', 'to'])
const longestNoun = 12
const longestPhrase = 20
const mostJoined = 2

/**
 * Read a noun phrase for a person: "an analyst at Calder Group", "the group's director and a former judge".
 *
 * Goes by words more than by tags: a tagger often takes "secretary" or "chief" for an adjective.
 */
export function readRole(
  tokens: readonly Word[],
  names: Names,
  { first: from, end: limit }: Range,
  words: SourceLexicon,
  depth = 0,
): Role | null {
  const noun = findNoun()
  if (noun < 0) return null
  const first = tokens[from]?.tag === 'DET' ? from + 1 : from
  const end = phraseEnd(noun + 1)
  const next = tokens[noun + 2]
  // "judge in 2023", "mayor in May"
  const when = next?.kind === 'number' || timeWords.has(next?.norm ?? '')
  const joined = joiners.has(tokens[noun + 1]?.norm ?? '') && !when
  const after = joined ? bodyIn(noun + 2, end) : null
  const body = after ?? bodyIn(from, noun)
  const stop = after
    ? Math.max(noun + 1, lastBefore(after.kind === 'person' ? (after.title?.first ?? after.first) : after.first))
    : joined
      ? end
      : noun + 1
  const rest = depth < mostJoined ? readRest(after?.end ?? stop) : null
  return {
    end: rest?.end ?? after?.end ?? stop,
    roles: [{ first, end: stop }, ...(rest?.roles ?? [])],
    affiliations: [...(body ? [body] : []), ...(rest?.affiliations ?? [])],
    nouns: [...nounsOf(tokens[noun] as Word), ...(rest?.nouns ?? [])],
  }

  /** The last word for a person of the first noun phrase that has one, or -1. */
  function findNoun(): number {
    // "Doe, | and the treasurer": somebody else
    if (tokens[from]?.tag === 'CCONJ') return -1
    for (let at = from; at < Math.min(limit, from + longestNoun); at += 1) {
      const human = isOne(at)
      if (human && !goesOn(at + 1)) return at
      if (!human && ends(at)) return -1
    }
    return -1
  }

  /** A word for one person, also "one of the council members". */
  function isOne(at: number): boolean {
    const token = tokens[at] as Word
    return nounsOf(token).length > 0 && (token.form !== 'plural' || tokens[from]?.norm === 'one')
  }

  /** "council | leader", "chief | medical officer", "mayor|'s" */
  function goesOn(at: number): boolean {
    const next = tokens[at]
    if (next?.norm === "'s" || next?.norm === "'" || (next?.text === '-' && !next.spaceBefore)) return true
    if (!next || at >= limit || next.kind !== 'word') return false
    if (next.tag === 'NOUN' || next.tag === 'PROPN' || nounsOf(next).length > 0) return true
    return next.tag === 'ADJ' && isOne(at + 1)
  }

  /** Where a noun phrase for one person does not go on: a clause, a mark, a name of somebody. */
  function ends(at: number): boolean {
    const { tag, form, norm, text } = tokens[at] as Word
    switch (tag) {
      case 'AUX':
      case 'SCONJ':
        return true
      case 'PRON':
        return !words.pronouns.possessive.has(norm)
      case 'PUNCT':
        return text !== '-'
      case 'VERB':
        return (form === 'past' || form === 'third') && !norm.endsWith('ed')
      case 'ADP':
        return norm !== 'of'
      default:
        return isSomebody(at)
    }
  }

  /** "council leader | Eve Dunn": the leader is Dunn; "Harbour Policy Manager" is an office. */
  function isSomebody(at: number): boolean {
    const index = names.at[at] ?? -1
    const name = names.mentions[index]
    const person = names.entities[names.entityOf[index] ?? -1]?.kind === 'person'
    if (!person || !name || name.modifier || tokens[name.end]?.norm === "'s") return false
    return nounsOf(tokens[name.end - 1] as Word).length === 0
  }

  /** To the comma or verb that ends "director of the Ostrow Institute at the Milner Center". */
  function phraseEnd(start: number): number {
    let end = start
    while (end < Math.min(limit, start + longestPhrase)) {
      const { tag, text, norm } = tokens[end] as Word
      if ((tag === 'PUNCT' && text !== '-' && text !== '.') || tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') break
      if (norm === 'who' || norm === 'and') break
      end += 1
    }
    while (end > start && tokens[end - 1]?.tag === 'PUNCT') end -= 1
    return end
  }

  /** "… and an organizer with …"; behind a comma, of somebody else where none closes it: ", and the clerk, Eve Dunn", ", and a nurse said". */
  function readRest(at: number): Role | null {
    const comma = tokens[at]?.text === ','
    const and = comma ? at + 1 : at
    if (tokens[and]?.norm !== 'and') return null
    const rest = readRole(tokens, names, { first: and + 1, end: limit }, words, depth + 1)
    if (!comma || !rest) return rest
    return tokens[rest.end]?.tag === 'PUNCT' && !isSomebody(rest.end + 1) ? rest : null
  }

  function bodyIn(start: number, end: number): NameMention | null {
    for (let at = start; at < end; at += 1) {
      const body = names.mentions[names.at[at] ?? -1]
      if (body && body.first >= start) return body
      if (tokens[at]?.tag === 'PUNCT' && tokens[at]?.text !== '-') return null
    }
    return null
  }

  /** Behind "analyst", of "analyst at the non-partisan | Calder Group". */
  function lastBefore(at: number): number {
    let end = at
    while (opensBody(tokens[end - 1])) end -= 1
    return end
  }

  function opensBody(word: Word | undefined): boolean {
    const { tag, text, norm = '' } = word ?? {}
    return joiners.has(norm) || tag === 'DET' || tag === 'ADJ' || text === '-' || words.pronouns.possessive.has(norm)
  }

  function nounsOf(token: Word): readonly string[] {
    const norm = bareWord(token)
    const long = lookUp(words.titles.longForms, norm)
    if (long) return [long]
    const lemma = token.tag === 'NOUN' ? token.lemma : norm
    if (lookUp(words.quantityWords, lemma) || words.pronouns.indefinite.has(lemma)) return []
    return isHuman(lemma, words) || words.titles.address.has(lemma) ? [lemma] : []
  }
}

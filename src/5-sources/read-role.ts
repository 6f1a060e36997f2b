import type { Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { timeWords } from '../lexicon/time-words.js'
import { isHuman } from '../match/is-human.js'
import { lookUp } from '../match/look-up.js'
import { bareWord } from './bare-word.js'
import type { Role } from './find-role.js'
import type { Names } from './mention.js'

const joiners = new Set(['of', 'at', 'for', 'with', 'in', 'from', 'on', 'to'])
const longestNoun = 12
const longestPhrase = 20

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
  const stop = after ? Math.max(noun + 1, lastBefore(after.first)) : joined ? end : noun + 1
  const rest = depth < 2 ? readRest(after?.end ?? stop) : null
  return {
    roles: [{ first, end: stop }, ...(rest?.roles ?? [])],
    affiliations: [...(body ? [body] : []), ...(rest?.affiliations ?? [])],
    nouns: [...nounsOf(tokens[noun] as Word), ...(rest?.nouns ?? [])],
  }

  /** The first word for a person that no other noun follows. */
  function findNoun(): number {
    for (let at = from; at < Math.min(limit, from + longestNoun); at += 1) {
      const token = tokens[at] as Word
      if (
        token.norm === 'who' ||
        token.tag === 'AUX' ||
        token.tag === 'SCONJ' ||
        (token.tag === 'PRON' && !words.pronouns.possessive.has(token.norm))
      )
        return -1
      if (token.tag === 'PUNCT' && token.text !== '-') return -1
      // "one of the council members"
      const human = nounsOf(token).length > 0 && (token.form !== 'plural' || tokens[from]?.norm === 'one')
      if (
        token.tag === 'VERB' &&
        (token.form === 'past' || token.form === 'third') &&
        !/(?:ed)$/.test(token.norm) &&
        !human
      )
        return -1
      if (!human) {
        if (token.tag === 'ADP' && token.norm !== 'of') return -1
        continue
      }
      const next = tokens[at + 1]
      if (next?.norm === "'s" || next?.norm === "'" || (next?.text === '-' && !next.spaceBefore)) continue
      if (
        next &&
        at + 1 < limit &&
        (next.tag === 'NOUN' || next.tag === 'PROPN' || nounsOf(next).length > 0) &&
        next.kind === 'word'
      )
        continue
      return at
    }
    return -1
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

  /** "… and an organizer with …" */
  function readRest(at: number): Role | null {
    const and =
      tokens[at]?.norm === 'and' ? at : tokens[at]?.text === ',' && tokens[at + 1]?.norm === 'and' ? at + 1 : -1
    return and < 0 ? null : readRole(tokens, names, { first: and + 1, end: limit }, words, depth + 1)
  }

  function bodyIn(start: number, end: number): Range | null {
    for (let at = start; at < end; at += 1) {
      const body = names.mentions[names.at[at] ?? -1]
      if (body && body.first >= start) return { first: body.first, end: body.end }
      if (tokens[at]?.tag === 'PUNCT' && tokens[at]?.text !== '-') return null
    }
    return null
  }

  function lastBefore(at: number): number {
    let end = at
    while (joiners.has(tokens[end - 1]?.norm ?? '') || tokens[end - 1]?.tag === 'DET') end -= 1
    return end
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

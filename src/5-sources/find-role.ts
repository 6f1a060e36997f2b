import type { ParsedDocument, Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { bareWord } from './bare-word.js'
import { isHuman } from './is-human.js'
import type { Names } from './mention.js'

/** What the article says somebody is, at one place. */
export interface Role {
  /** "director" */
  readonly role: Range | null
  /** "the South Asia Institute" */
  readonly affiliation: Range | null
  /** Nouns by which he or she may be called later: "director". */
  readonly nouns: readonly string[]
}

const nothing: Role = { role: null, affiliation: null, nouns: [] }
const joiners = new Set(['of', 'at', 'for', 'with', 'in', 'from', 'on', 'to'])

/** Read the role and affiliation that stand beside a name: title before, apposition before or after, relative clause. */
export function findRole(document: ParsedDocument, names: Names, index: number, words: SourceLexicon): Role {
  const { tokens, sentences } = document
  const name = names.mentions[index]
  if (!name) return nothing
  const bounds = (sentences[tokens[name.first]?.sentence ?? 0] as { tokens: Range }).tokens
  return apposition() ?? before() ?? clause() ?? titled() ?? nothing

  /** "Brew, an analyst at Eurasia Group," */
  function apposition(): Role | null {
    let at = name?.end ?? 0
    if (tokens[at]?.text === '(') {
      while (at < bounds.end && tokens[at]?.text !== ')') at += 1
      at += 1
    }
    if (tokens[at]?.text !== ',' && tokens[at]?.text !== '—' && tokens[at]?.text !== '–') return null
    at += 1
    // ", 34,"
    if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2
    if (tokens[at]?.norm === 'who' && (tokens[at + 1]?.lemma === 'be' || tokens[at + 1]?.norm === "'s")) at += 2
    return readRole(at, bounds.end)
  }

  /** "The center's director, Jane Doe, said": a description, a comma, the name. */
  function before(): Role | null {
    const comma = (name?.title?.first ?? name?.first ?? 0) - 1
    if (tokens[comma]?.text !== ',') return null
    let first = comma - 1
    while (first > bounds.first && comma - first < 14) {
      const token = tokens[first] as Word
      if (token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'SCONJ' || token.tag === 'CCONJ') break
      first -= 1
    }
    if (
      tokens[first]?.tag === 'PUNCT' ||
      tokens[first]?.tag === 'VERB' ||
      tokens[first]?.tag === 'SCONJ' ||
      tokens[first]?.tag === 'CCONJ'
    )
      first += 1
    const opener = tokens[first]
    if (!opener || (opener.tag !== 'DET' && !words.pronouns.possessive.has(opener.norm) && opener.tag !== 'PROPN'))
      return null
    if (tokens[name?.end ?? 0]?.text !== ',' && tokens[name?.end ?? 0]?.tag !== 'VERB') return null
    const role = readRole(first, comma)
    return role && (role.affiliation || isOffice(role.nouns)) ? role : null
  }

  /** "Doe, who heads the center," and "Doe is the director of the center". */
  function clause(): Role | null {
    const end = name?.end ?? 0
    if (
      tokens[end]?.lemma === 'be' &&
      (tokens[end + 1]?.norm === 'the' || tokens[end + 1]?.norm === 'a' || tokens[end + 1]?.norm === 'an')
    )
      return readRole(end + 1, bounds.end)
    const who = tokens[end]?.text === ',' ? end + 1 : end
    if (tokens[who]?.norm !== 'who') return null
    let verb = who + 1
    while (tokens[verb]?.tag === 'ADV' || tokens[verb]?.tag === 'AUX') verb += 1
    const { lemma = '' } = tokens[verb] ?? {}
    if (!/^(?:head|lead|run|chair|direct|manage|oversee|found|represent|teach|study|own|coach|command)$/.test(lemma))
      return null
    const affiliation = readBody(verb + 1, bounds.end)
    return affiliation ? { role: { first: verb, end: verb + 1 }, affiliation, nouns: [] } : null
  }

  /** "House Speaker", "campaign manager" */
  function titled(): Role | null {
    if (!name?.title) return null
    const { first, end } = name.title
    const nouns: string[] = []
    for (let at = first; at < end; at += 1) nouns.push(...nounOf(tokens[at] as Word))
    if (nouns.length === 0) return null
    let body: Range | null = null
    for (let at = first; at < end; at += 1) {
      const index = names.at[at] ?? -1
      const kind = names.entities[names.entityOf[index] ?? -1]?.kind
      if (index >= 0 && kind !== 'person') body = names.mentions[index] as Range
    }
    const last = tokens[end - 1] as Word
    if (end - first === 1 && (words.titles.female.has(bareWord(last)) || words.titles.male.has(bareWord(last))))
      return null
    return { role: { first, end }, affiliation: body && { first: body.first, end: Math.min(body.end, end) }, nouns }
  }

  /** A noun phrase for a person, with the body that follows it. */
  function readRole(from: number, limit: number): Role | null {
    let noun = -1
    let at = from
    for (; at < Math.min(limit, from + 12); at += 1) {
      const token = tokens[at] as Word
      if (token.tag === 'NOUN' || token.tag === 'PROPN') {
        const next = tokens[at + 1]
        if (
          next &&
          at + 1 < limit &&
          (next.tag === 'NOUN' || next.tag === 'PROPN' || (next.text === '-' && !next.spaceBefore))
        )
          continue
        if (next?.norm === "'s" || next?.norm === "'") continue
        noun = at
        break
      }
      if (token.tag === 'VERB' && token.form !== 'gerund' && token.form !== 'participle') return null
      if (
        token.tag === 'AUX' ||
        (token.tag === 'PUNCT' && token.text !== '-' && token.norm !== "'") ||
        token.tag === 'ADP' ||
        token.tag === 'SCONJ'
      ) {
        if (token.norm === 'of' || token.text === '.') continue
        return null
      }
    }
    if (noun < 0) return null
    const nouns = nounOf(tokens[noun] as Word)
    if (nouns.length === 0) return null
    const first = tokens[from]?.tag === 'DET' ? from + 1 : from
    let affiliation: Range | null = null
    let end = noun + 1
    if (joiners.has(tokens[noun + 1]?.norm ?? '') || tokens[noun + 1]?.norm === 'and') {
      end = phraseEnd(noun + 1, limit)
      affiliation = readBody(noun + 2, end)
    }
    if (!affiliation) affiliation = readBody(from, noun)
    const role =
      affiliation && affiliation.first > noun
        ? { first, end: Math.max(noun + 1, lastBefore(affiliation.first)) }
        : { first, end }
    return { role, affiliation, nouns }
  }

  function lastBefore(at: number): number {
    let end = at
    while (joiners.has(tokens[end - 1]?.norm ?? '') || tokens[end - 1]?.tag === 'DET') end -= 1
    return end
  }

  /** To the comma or verb that ends "director of the South Asia Institute at the Wilson Center". */
  function phraseEnd(from: number, limit: number): number {
    let end = from
    while (end < Math.min(limit, from + 18)) {
      const token = tokens[end] as Word
      if (
        (token.tag === 'PUNCT' && token.text !== '-' && token.text !== '.') ||
        token.tag === 'VERB' ||
        token.tag === 'AUX' ||
        token.norm === 'who' ||
        token.tag === 'SCONJ'
      )
        break
      end += 1
    }
    return end
  }

  function readBody(from: number, limit: number): Range | null {
    for (let at = from; at < Math.min(limit, from + 12); at += 1) {
      const index = names.at[at] ?? -1
      const body = names.mentions[index]
      if (body && body.first >= from && names.entities[names.entityOf[index] as number]?.kind !== 'person')
        return { first: body.first, end: body.end }
      if (body) return { first: body.first, end: body.end }
      const token = tokens[at] as Word
      if (token.tag === 'PUNCT' && token.text !== '-') return null
    }
    return null
  }

  function nounOf(token: Word): readonly string[] {
    const norm = bareWord(token)
    const lemma = token.tag === 'PROPN' ? norm : token.lemma
    const { titles } = words
    const human = isHuman(lemma, words)
    const long = titles.longForms[norm]
    if (long) return [long]
    return human ? [lemma] : []
  }

  function isOffice(nouns: readonly string[]): boolean {
    return nouns.some(
      (noun) =>
        words.personNouns.offices.has(noun) || words.personNouns.kin.has(noun) || words.personNouns.positions.has(noun),
    )
  }
}

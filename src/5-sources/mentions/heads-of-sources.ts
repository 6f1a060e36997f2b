import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { headOfPhrase } from './head-of-phrase.js'
import { isOneHuman } from './is-one-human.js'

const nominal: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN'])

/** Leave out the heads of appositions: "Dana Reyes, a lawyer and former judge" is one, whether or not the parser saw so. */
export function headsOfSources(
  tokens: readonly Word[],
  mention: readonly Range[],
  given: readonly number[],
  words: SourceLexicon,
): readonly number[] {
  // "Doe & Sons" is one
  const parted = given.filter(
    (head, at) => tokens[head - 1]?.text !== '&' && !isOnePhrase(tokens, head, given[at + 1] ?? head),
  )
  const heads = parted.length > 0 ? parted : mention.slice(0, 1).map(({ end }) => end - 1)
  const [range] = mention
  const [first] = heads
  if (!range || first === undefined || mention.length > 1) return heads
  const own = headOfPhrase(tokens, range, first, words)
  if (tokens[own]?.tag !== 'PROPN' || tokens[own + 1]?.text !== ',') return heads
  if (heads.every((head) => head > own + 1)) return [own]
  if (!opensRole(tokens, own + 2, words)) return heads
  return heads.filter((head) => head <= own || isNobodyElse(tokens, own, head))
}

/** "Calder chief executive Jane | Doe": what nothing parts is one phrase, the last name of which speaks. */
function isOnePhrase(tokens: readonly Word[], head: number, next: number): boolean {
  return next > head && tokens.slice(head, next).every(({ tag }) => nominal.has(tag))
}

/** Behind an apposition another name that "and" joins, or whatever stands behind its comma. */
function isNobodyElse(tokens: readonly Word[], own: number, head: number): boolean {
  const joined = tokens[head]?.tag === 'PROPN' && tokens.slice(own, head).some(({ tag }) => tag === 'CCONJ')
  return joined || tokens.slice(own + 2, head).some(({ text }) => text === ',')
}

/** "a lawyer", "president of the board"; not "two lawyers", "lawyers", "sister". */
function opensRole(tokens: readonly Word[], at: number, words: SourceLexicon): boolean {
  const { norm, lemma = '' } = tokens[at] ?? {}
  if (norm === 'a' || norm === 'an') return true
  return isOneHuman(tokens, at, words) && !words.personNouns.kin.has(lemma)
}

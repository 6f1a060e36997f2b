import type { Word } from '../layers.js'
import type { ReportingPhrase } from '../lexicon/reporting-phrases.js'
import { timeWords } from '../lexicon/time-words.js'
import { groupBy } from '../match/group-by.js'
import { oncePer } from '../match/once-per.js'

interface Pattern {
  readonly phrase: ReportingPhrase
  readonly words: readonly string[]
}

/** A phrase of the lexicon, and where its words stand; an owner is none of them. */
export interface PhraseMatch {
  readonly phrase: ReportingPhrase
  readonly positions: readonly number[]
}

/** Stands for an owner in the words of a phrase. */
const anyOwner = "one's"
/** Words of an owner: "the Brill Harbour Board's own". */
const longestOwner = 6
const owners: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their'])
const owning: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART'])

/** Finds the reporting phrase that begins at a word: "according to", "in Doe's view", "reportedly". */
export type PhraseMatcher = (words: readonly Word[], first: number) => PhraseMatch | undefined

/** Make what finds the phrases of a list, once for each list. */
export const phraseMatcher = oncePer((phrases: readonly ReportingPhrase[]): PhraseMatcher => {
  const patterns = phrases.map((phrase): Pattern => ({ phrase, words: phrase.phrase.split(' ') }))
  const byFirst = groupBy(patterns, ({ words }) => words.slice(0, 1))
  return (words, first) => {
    for (const pattern of byFirst.get(words[first]?.norm ?? '') ?? []) {
      const positions = matchWords(words, first, pattern.words)
      if (positions && mayStand(pattern, words, positions)) return { phrase: pattern.phrase, positions }
    }
    return undefined
  }
})

function matchWords(words: readonly Word[], first: number, wanted: readonly string[]): readonly number[] | undefined {
  const found: number[] = []
  let at = first
  for (const word of wanted) {
    const next = word === anyOwner ? skipOwner(words, at) : at + 1
    if (next === undefined || (word !== anyOwner && words[at]?.norm !== word)) return undefined
    if (word !== anyOwner) found.push(at)
    at = next
  }
  return found
}

/** "in | Doe's | view", "in | their own | view": where an owner ends; undefined where none stands. */
function skipOwner(words: readonly Word[], first: number): number | undefined {
  let at = first
  while (at < first + longestOwner && owning.has(words[at]?.tag ?? '') && !isOwner(words[at])) at += 1
  // "in today's view", "by last year's account": a time has none
  if (!isOwner(words[at]) || timeWords.has(words[at - 1]?.norm ?? '')) return undefined
  return words[at + 1]?.norm === 'own' ? at + 2 : at + 1
}

/** The last word of an owner: "'s", "their". */
function isOwner(word: Word | undefined): boolean {
  return word !== undefined && (word.norm === "'s" || word.norm === "'" || owners.has(word.norm))
}

function mayStand({ phrase, words: wanted }: Pattern, words: readonly Word[], positions: readonly number[]): boolean {
  const owned = wanted.includes(anyOwner)
  if (isSaying(phrase, words, positions)) return false
  if (!owned && !phrase.setOff) return true
  const [before, first, next] = around(words, positions)
  const opens = before?.sentence !== first?.sentence || before?.tag === 'PUNCT' || before?.tag === 'CCONJ'
  return opens && first?.quotation === -1 && (owned ? endsPart(first, next) : opensSource(next))
}

/** "in the eyes of the law": nobody sees it so. */
function isSaying({ sayings = [] }: ReportingPhrase, words: readonly Word[], positions: readonly number[]): boolean {
  const end = (positions.at(-1) ?? 0) + 1
  return words.slice(end, end + 2).some(({ norm }) => sayings.includes(norm))
}

/** "In Doe's view | , …": not "changed in his view of the plan". */
function endsPart(last: Word, next: Word | undefined): boolean {
  return next?.sentence !== last.sentence || next.tag === 'PUNCT'
}

/** "per | the mayor": not "per person", "per Sunday". */
function opensSource(next: Word | undefined): boolean {
  return (next?.tag === 'DET' || next?.tag === 'PROPN') && !timeWords.has(next.norm)
}

/** The words before, at and behind a phrase. */
function around(words: readonly Word[], positions: readonly number[]): readonly (Word | undefined)[] {
  const [first = 0, last = first] = [positions[0], positions.at(-1)]
  return [words[first - 1], words[first], words[last + 1]]
}

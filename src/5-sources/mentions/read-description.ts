import type { ParsedDocument, Range, Word } from '../../layers.js'
import { shares } from '../../lexicon/quantity-words.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { isPeopleName } from '../names/is-people-name.js'
import { type Determiner, determinerOf } from './determiner-of.js'
import { findPartitive } from './find-partitive.js'
import { gapOfCounts } from './gap-of-counts.js'

const singular: ReadonlySet<string> = new Set(
  'one another someone somebody anyone anybody nobody either other'.split(' '),
)
const unchanged: ReadonlySet<string> = new Set(
  (
    'crowd audience people staff family couple public crew jury personnel spokespeople police media data troops men women ' +
    'children'
  ).split(' '),
)
const compounding: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN'])

/** A noun phrase that is no name, taken apart. */
export interface Description {
  /** Token of the noun that says what they are: "officials" in "two of the officials". */
  readonly noun: number
  readonly lemma: string
  readonly plural: boolean
  /** The noun is written like a name. */
  readonly capital: boolean
  /** A number stands in the place of the noun: "three", "One". */
  readonly counts: boolean
  /** Words before the noun. */
  readonly before: Range
  /** Words after the noun. */
  readonly after: Range
  readonly determiner: Determiner
  /** The larger group of a partitive: "the officials" in "two of the officials". */
  readonly partOf: Range | null
}

/** Take a noun phrase apart: its noun, determiner, number, what stands before and after. */
export function readDescription(
  { tokens }: ParsedDocument,
  range: Range,
  head: number,
  words: SourceLexicon,
): Description {
  const inner = findPartitive(tokens, range, head, words)
  const given = inner?.noun ?? head
  const noun = isLettered(tokens, range, given, words) ? given - 1 : endOfCompound(tokens, range, given)
  const token = tokens[noun] as Word
  const quantity = isQuantity(token, words)
  const before = { first: range.first, end: quantity ? noun + 1 : noun }
  // "one of the engineers"
  const oneOf = inner !== null && tokens[head]?.norm === 'one'
  const many = !oneOf && (isPlural(token, inner !== null, words) || isPeople(token, words))
  const named = /^\p{Lu}/u.test(token.text) && !(token.tag === 'NOUN' && opensSentence(tokens, noun))
  return {
    noun,
    lemma: lemmaOf(tokens, range, noun, words),
    plural: quantity
      ? !singular.has(token.norm) || isRatio(tokens, noun)
      : many || gapOfCounts(tokens, before, words) >= 0,
    capital: named && token.tag !== 'NUM',
    counts: token.tag === 'NUM',
    before,
    after: { first: noun + 1, end: Math.max(range.end, noun + 1) },
    determiner: determinerOf(tokens, before, inner !== null, words),
    partOf: inner?.definite ? inner.range : null,
  }
}

/** "one | in five voters": a share of many. */
function isRatio(tokens: readonly Word[], at: number): boolean {
  return tokens[at + 1]?.norm === 'in' && tokens[at + 2]?.tag === 'NUM'
}

/** "Witness B", "Juror 12": the letter or number stands for the name. */
function isLettered(tokens: readonly Word[], { first }: Range, at: number, words: SourceLexicon): boolean {
  const [before, last] = tokens.slice(Math.max(at - 1, 0), at + 1)
  const called = before?.text !== before?.norm && at - 1 >= first && isHuman(before?.norm ?? '', words)
  return called && /^(?:\p{Lu}|\d{1,2})$/u.test(last?.text ?? '')
}

/** A parser may take the first noun of a compound for its head. */
function endOfCompound(tokens: readonly Word[], { end }: Range, at: number): number {
  if (!compounding.has(tokens[at]?.tag ?? '')) return at
  const rest = tokens.slice(at + 1, end)
  const stop = rest.find(({ tag, kind, norm }) => tag !== 'NOUN' || kind !== 'word' || norm === 'familiar')
  return (stop?.index ?? Math.max(end, at + 1)) - 1
}

/** A number, "half", "a couple", "somebody": how many or who at all, in the place of a noun. */
function isQuantity({ tag, norm }: Word, { pairNouns, pronouns, memberWords }: SourceLexicon): boolean {
  // "nearly half said"
  if (tag === 'NUM' || shares.has(norm) || norm === 'most' || pairNouns.has(norm)) return true
  return pronouns.indefinite.has(norm) && !memberWords.has(norm)
}

/** The lemma, also of what a tagger took for a verb or a name: "advocates". */
function lemmaOf(tokens: readonly Word[], range: Range, noun: number, words: SourceLexicon): string {
  const token = tokens[noun] as Word
  if (isElect(tokens, range, noun)) return `${tokens[noun - 2]?.lemma}-elect`
  const { tag, norm, form } = token
  if (tag === 'VERB') return norm.replace(/s$/, '')
  if (tag !== 'PROPN') return token.lemma
  return form === 'plural' || isPeople(token, words) ? norm.replace(/s$/, '') : norm
}

/** "the governor-elect": written in one, cut in three. */
function isElect(tokens: readonly Word[], { first }: Range, at: number): boolean {
  return tokens[at]?.norm === 'elect' && tokens[at - 1]?.text === '-' && at - 2 >= first
}

/** Where any word has a capital: first in its sentence or quotation. */
function opensSentence(tokens: readonly Word[], at: number): boolean {
  const before = tokens[at - 1]
  return before?.sentence !== tokens[at]?.sentence || before?.kind === 'quote'
}

/** "many more Latinos" */
function isPeople({ norm, text }: Word, words: SourceLexicon): boolean {
  return norm !== text && isPeopleName(norm, words)
}

function isPlural(token: Word, partial: boolean, words: SourceLexicon): boolean {
  if (token.tag === 'VERB' && token.form === 'third') return true
  return (
    token.form === 'plural' ||
    unchanged.has(token.norm) ||
    // "chairmen", "spokeswomen"
    /^(?!speci|regi|acu|abdo).{2,}men$/.test(token.norm) ||
    (partial && !words.memberWords.has(token.norm) && token.form !== 'singular')
  )
}

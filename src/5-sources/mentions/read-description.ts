import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { lookUp } from '../../match/look-up.js'
import { isPeopleName } from '../names/is-people-name.js'
import { gapOfCounts } from './gap-of-counts.js'

/** A noun phrase that is no name, taken apart. */
export interface Description {
  /** Token of the noun that says what they are: "officials" in "two of the officials". */
  readonly noun: number
  readonly lemma: string
  readonly plural: boolean
  /** The noun is written like a name. */
  readonly capital: boolean
  /** Words before the noun. */
  readonly before: Range
  /** Words after the noun. */
  readonly after: Range
  /** First word when it is a determiner: "a", "the", "his", "Smith's"; else "". */
  readonly determiner: 'indefinite' | 'definite' | 'possessive' | 'none'
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
  let noun = head
  let partOf: Range | null = null
  const inner = partitive(head)
  if (inner) {
    noun = inner.noun
    partOf = inner.definite ? inner.range : null
  }
  noun = isLettered(noun) ? noun - 1 : endOfCompound(noun)
  const token = tokens[noun] as Word
  const quantity =
    token.tag === 'NUM' ||
    parts.has(token.norm) ||
    words.pairNouns.has(token.norm) ||
    (words.pronouns.indefinite.has(token.norm) && !words.memberWords.has(token.norm))
  // "one of the engineers"
  const oneOf = inner !== null && tokens[head]?.norm === 'one'
  const before = { first: range.first, end: quantity ? noun + 1 : noun }
  return {
    noun,
    lemma: isElect(noun)
      ? `${tokens[noun - 2]?.lemma}-elect`
      : token.tag === 'VERB'
        ? token.norm.replace(/s$/, '')
        : token.tag === 'PROPN'
          ? token.norm.replace(/s$/, token.form === 'plural' || isPeople(token, words) ? '' : 's')
          : token.lemma,
    plural: quantity
      ? !singular.has(token.norm)
      : gapOfCounts(tokens, before, words) >= 0 ||
        (!oneOf && (isPlural(token, inner !== null, words) || isPeople(token, words))),
    capital: (/^\p{Lu}/u.test(token.text) && !(token.tag === 'NOUN' && opensSentence(noun))) || token.tag === 'NUM',
    before,
    after: { first: noun + 1, end: Math.max(range.end, noun + 1) },
    determiner: determinerOf(before, inner !== null),
    partOf,
  }

  /** "Witness B", "Juror 12": the letter or number stands for the name. */
  function isLettered(at: number): boolean {
    const [before, last] = tokens.slice(Math.max(at - 1, 0), at + 1)
    const called = before?.text !== before?.norm && at - 1 >= range.first && isHuman(before?.norm ?? '', words)
    return called && /^(?:\p{Lu}|\d{1,2})$/u.test(last?.text ?? '')
  }

  /** "the governor-elect": written in one, cut in three. */
  function isElect(at: number): boolean {
    return tokens[at]?.norm === 'elect' && tokens[at - 1]?.text === '-' && at - 2 >= range.first
  }

  /** Where any word has a capital: first in its sentence or quotation. */
  function opensSentence(at: number): boolean {
    const before = tokens[at - 1]
    return before?.sentence !== tokens[at]?.sentence || before?.kind === 'quote'
  }

  /** "two of the officials", "dozens of Democrats", "some of his aides". */
  function partitive(at: number): { noun: number; range: Range; definite: boolean } | null {
    const quantity = tokens[at]
    if (!quantity || tokens[at + 1]?.norm !== 'of' || at + 2 >= range.end) return null
    const counts =
      quantity.tag === 'NUM' ||
      quantity.kind === 'number' ||
      lookUp(words.quantityWords, quantity.norm) !== undefined ||
      words.pronouns.indefinite.has(quantity.norm) ||
      (words.crowdNouns.has(quantity.lemma) && quantity.tag === 'NOUN')
    if (!counts) return null
    // "one of them"
    const whose = tokens[at + 2]
    if (whose?.norm === 'them' && tokens[at + 3]?.text !== ',')
      return { noun: at, range: { first: at + 2, end: at + 3 }, definite: true }
    for (let next = at + 2; next < range.end; next += 1) {
      const token = tokens[next] as Word
      const after = tokens[next + 1]
      if (token.tag === 'VERB' && token.form !== 'participle') break
      if (
        (token.tag === 'NOUN' || token.tag === 'PROPN') &&
        after?.tag !== 'NOUN' &&
        after?.text !== '-' &&
        after?.norm !== "'s" &&
        !(token.tag === 'PROPN' && after?.tag === 'PROPN')
      ) {
        const opener = tokens[at + 2]?.norm ?? ''
        return {
          noun: next,
          range: { first: at + 2, end: next + 1 },
          definite:
            opener === 'the' || opener === 'those' || opener === 'these' || words.pronouns.possessive.has(opener),
        }
      }
    }
    return null
  }

  /** A parser may take the first noun of a compound for its head. */
  function endOfCompound(at: number): number {
    let last = at
    if (tokens[at]?.tag !== 'NOUN' && tokens[at]?.tag !== 'ADJ' && tokens[at]?.tag !== 'PROPN') return at
    while (
      last + 1 < range.end &&
      tokens[last + 1]?.tag === 'NOUN' &&
      tokens[last + 1]?.kind === 'word' &&
      tokens[last + 1]?.norm !== 'familiar'
    )
      last += 1
    return last
  }

  function determinerOf({ first, end }: Range, partial: boolean): Description['determiner'] {
    let result: Description['determiner'] = 'none'
    for (let at = first; at < end; at += 1) {
      const { norm, tag } = tokens[at] as Word
      if (words.pronouns.possessive.has(norm) && tag !== 'ADP') return partial ? 'indefinite' : 'possessive'
      if ((norm === "'s" || norm === "'") && tag === 'PART' && at > first)
        result = partial ? 'indefinite' : 'possessive'
      else if (result !== 'none') continue
      else if (
        norm === 'the' ||
        norm === 'this' ||
        norm === 'that' ||
        norm === 'these' ||
        norm === 'those' ||
        norm === 'both'
      )
        result = partial ? 'indefinite' : 'definite'
      else if (
        norm === 'a' ||
        norm === 'an' ||
        norm === 'one' ||
        norm === 'another' ||
        norm === 'some' ||
        norm === 'any' ||
        tag === 'NUM'
      )
        result = 'indefinite'
    }
    return result
  }
}

const singular = new Set([
  'one',
  'another',
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'everyone',
  'everybody',
  'nobody',
  'either',
  'neither',
  'other',
])
/** Shares of people, also without "of": "nearly half said". */
const parts = new Set(['percent', 'half', 'third', 'quarter', 'majority', 'most'])
const unchanged = new Set([
  'crowd',
  'audience',
  'people',
  'staff',
  'family',
  'couple',
  'public',
  'crew',
  'jury',
  'personnel',
  'spokespeople',
  'police',
  'media',
  'data',
  'troops',
  'men',
  'women',
  'children',
])

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

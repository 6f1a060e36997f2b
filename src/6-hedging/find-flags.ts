import type { ParsedDocument, Range, Word } from '../layers.js'
import type { HedgeLexicon } from '../lexicon/hedges.js'
import { type FoundPhrase, findPhrases } from '../match/find-phrases.js'
import { indexPhrases, type PhraseIndex } from '../match/index-phrases.js'
import { oncePer } from '../match/once-per.js'

type Mark = 'booster' | 'approximator' | readonly [number, number]

export type FlagIndex = PhraseIndex<Mark>

/** Words that do not change the level: boosters, rounders and probability words with a public meaning. */
export interface Flags {
  readonly boosters: readonly Range[]
  readonly approximators: readonly Range[]
  readonly likelihoods: readonly FoundPhrase<readonly [number, number]>[]
}

/** Index the words of the flags. */
export const indexFlags = oncePer((lexicon: HedgeLexicon): FlagIndex => {
  const entries: (readonly [string, Mark])[] = []
  for (const { words, range } of lexicon.likelihoods) for (const phrase of words) entries.push([phrase, range])
  for (const words of lexicon.boosters) entries.push([words, 'booster'])
  for (const words of lexicon.approximators) entries.push([words, 'approximator'])
  return indexPhrases(entries)
})

/** Find them in some ranges; an approximator only where it rounds a number. */
export function findFlags(document: ParsedDocument, ranges: readonly Range[], index: FlagIndex): Flags {
  const boosters: Range[] = []
  const approximators: Range[] = []
  const likelihoods: FoundPhrase<readonly [number, number]>[] = []
  for (const range of ranges) {
    for (const found of findPhrases(document, range, index, () => true)) {
      const { first, end, value } = found
      if (value === 'booster') {
        if (!isNegator(document.tokens[first - 1])) boosters.push(found)
      } else if (value === 'approximator') {
        if (isRounded(document, first, end)) approximators.push(found)
      } else likelihoods.push({ first, end, value })
    }
  }
  return { boosters, approximators, likelihoods }
}

const halves = new Set(['dozen', 'half', 'third', 'quarter', 'hundred', 'thousand', 'million', 'billion'])
const trailing = new Set(['so', 'more', 'less', 'take'])

/** A number follows ("about 20", "some $3 million", "nearly a dozen") or stands before ("20 or so"). */
function isRounded(document: ParsedDocument, first: number, end: number): boolean {
  if (trailing.has(document.tokens[end - 1]?.norm ?? '')) return isNumber(document.tokens[first - 1])
  if (document.tokens[end - 1]?.norm === 'of' && document.tokens[first]?.form === 'plural') return true
  const [next, second] = [document.tokens[end], document.tokens[end + 1]]
  if (isNumber(next)) return true
  if (next?.kind === 'symbol') return isNumber(second)
  return halves.has(second?.norm ?? '')
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'number' || word.tag === 'NUM' || halves.has(word.norm))
}

function isNegator(word: Word | undefined): boolean {
  return word !== undefined && (word.norm === 'not' || word.norm === "n't")
}

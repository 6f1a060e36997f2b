import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import { spanOfRange } from '../../match/spans.js'
import type { HeadCount } from '../../types.js'
import { gapOfCounts } from './gap-of-counts.js'

/** How many, and the token that says so, or -1. */
interface Count {
  readonly min: number
  readonly max: number | null
  readonly at: number
}

/**
 * Count the people that a description names: "three officials" 3 to 3, "several" 3 or more, a bare plural 2 or more, "four
 * current and two former officials" 6 to 6.
 *
 * @param before The words of the description before its noun.
 */
export function countPeople(document: ParsedDocument, before: Range, plural: boolean, words: SourceLexicon): HeadCount {
  const { tokens } = document
  const gap = gapOfCounts(tokens, before, words)
  const count = (range: Range, many: boolean) => countIn(tokens, range, many, words)
  if (gap >= 0) {
    const parts = [
      { first: before.first, end: gap },
      { first: gap + 1, end: before.end },
    ].map((part) => {
      const one = count(part, false)
      return one.at >= 0 ? one : count(part, true)
    }) as [Count, Count]
    const [a, b] = parts
    const max = a.max === null || b.max === null ? null : a.max + b.max
    return { min: a.min + b.min, max, stated: spanOfRange(document, { first: a.at, end: b.at + 1 }) }
  }
  const { min, max, at } = count(before, plural)
  return { min, max, stated: at < 0 ? null : spanOfRange(document, { first: at, end: at + 1 }) }
}

function countIn(tokens: readonly Word[], { first, end }: Range, plural: boolean, words: SourceLexicon): Count {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at] as Word
    const next = tokens[at + 1]
    if (isShare(token, next, tokens[at + 2])) return { min: 2, max: null, at }
    if (token.norm === 'than' || next?.text === '-') continue
    const [min, max] = boundsOf(token, plural, words)
    if (min === 0) continue
    const open = tokens[at - 1]?.norm === 'than' || (tokens[at - 1]?.norm === 'least' && tokens[at - 2]?.norm === 'at')
    return { min, max: open ? null : max, at }
  }
  return plural ? { min: 2, max: null, at: -1 } : { min: 1, max: 1, at: -1 }
}

/** "37 percent", "six in 10": of how many they are so many, nobody says. */
function isShare({ text }: Word, next: Word | undefined, third: Word | undefined): boolean {
  return text === '%' || /^(?:percent|per|%)$/.test(next?.norm ?? '') || (next?.norm === 'in' && third?.tag === 'NUM')
}

/** How many a word says, as it fits one or many; [0, 0] where it says nothing. */
function boundsOf({ kind, text, norm }: Word, plural: boolean, words: SourceLexicon): readonly [number, number | null] {
  const figure = kind === 'number' ? Number(text.replaceAll(',', '')) : Number.NaN
  if (plural && Number.isInteger(figure) && figure > 0) return [figure, figure]
  const known = lookUp(words.quantityWords, norm)
  const fits = known && (plural ? known[1] !== 1 : known[0] <= 1)
  return fits ? known : [0, 0]
}

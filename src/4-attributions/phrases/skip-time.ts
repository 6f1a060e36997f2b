import type { ParsedDocument } from '../../layers.js'
import { days, timeWords } from '../../lexicon/time-words.js'

const openers: ReadonlySet<string> = new Set(['on', 'last', 'this', 'earlier', 'late', 'early'])

/** How long, or how long before or after something. */
export const spans: ReadonlySet<string> = new Set('minutes hours days weeks months years decades'.split(' '))

/** "said | Tuesday", "said | on Tuesday night", "said | last week", "said | for the first time": where the time ends. */
export function skipTime(document: ParsedDocument, from: number): number {
  const [preposition, article, , time] = document.tokens.slice(from, from + 4)
  if (preposition?.norm === 'for' && article?.norm === 'the' && time?.norm === 'time') return from + 4
  if (preposition?.norm === 'for' && spans.has(article?.norm ?? '')) return from + 2
  let at = from
  while (openers.has(document.tokens[at]?.norm ?? '')) at += 1
  if (!timeWords.has(document.tokens[at]?.norm ?? '')) return from
  while (timeWords.has(document.tokens[at]?.norm ?? '')) at += 1
  return at
}

/** "admitted | Saturday might be too soon": the day is what is spoken of. */
export function opensWithDay({ tokens }: ParsedDocument, at: number): boolean {
  const [day, next] = tokens.slice(at, at + 2)
  return days.has(day?.norm ?? '') && next?.tag === 'AUX' && next.sentence === day?.sentence
}

/** Step back over a time before a verb: "Doe | on Tuesday said", "the party | this week announced". */
export function skipTimeBack({ tokens }: ParsedDocument, from: number): number {
  let first = from
  while (timeWords.has(tokens[first - 1]?.norm ?? '')) first -= 1
  if (first === from) return from
  while (openers.has(tokens[first - 1]?.norm ?? '')) first -= 1
  return first
}

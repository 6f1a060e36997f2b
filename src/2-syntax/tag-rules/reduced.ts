import { timeWords } from '../../lexicon/time-words.js'
import type { WordTraits } from '../describe-word.js'
import { finite, modal, noun, nouns, participle, past } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const asked: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned'])
const questions: ReadonlySet<string> = new Set('whether if about why how what who when where on'.split(' '))
/** What is done to plans, reports and laws. */
const issued: ReadonlySet<string> = new Set(
  'announced proposed released issued published unveiled approved passed introduced filed posted adopted reported leaked'.split(
    ' ',
  ),
)
/** Words of "on Monday", "late last week". */
const longestTime = 3
/** Words of what describes a noun between commas. */
const longest = 12

/** "The survey, | conducted Oct. 11-14, found": the first verb of a sentence, between commas before another, describes its noun. */
export const reduced: TagRule = {
  id: 'tag/reduced',
  mends: [past],
  tagOf: (words, tags, at) => {
    if (isIssued(words, tags, at)) return participle
    if (words[at - 1]?.norm !== ',' || hasFinite(tags, 0, at)) return undefined
    const close = nextComma(words, at)
    if (close < 0 || (hasFinite(tags, at + 1, close) && !isQuestion(words, at))) return undefined
    return finite.has(tags[close + 1] ?? -1) ? participle : undefined
  },
  examples: {
    settled: [
      { text: 'The survey of 803 voters, [conducted] Oct. 11-14, found Orr ahead.', tag: participle },
      { text: 'A plan [announced] on Monday would cut jobs.', tag: participle },
      { text: 'A third clerk, [asked] whether he knew, said no.', tag: participle },
    ],
    left: [
      'The clerk announced on Monday that it would cut jobs.',
      'A plan announced jobs.',
      'The clerk knew it, asked about it, and left.',
      'In May, conducted well, the choir.',
    ],
  },
}

function hasFinite(tags: Int32Array, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (finite.has(tags[at] as number)) return true
  return false
}

/** The comma that closes; -1 where none does. */
function nextComma(words: readonly WordTraits[], at: number): number {
  const end = Math.min(words.length, at + longest + 1)
  for (let close = at + 1; close < end; close += 1) if (words[close]?.norm === ',') return close
  return -1
}

/** "A third, | asked whether he knew, said" */
function isQuestion(words: readonly WordTraits[], at: number): boolean {
  return asked.has(words[at]?.norm ?? '') && questions.has(words[at + 1]?.norm ?? '')
}

/** "A plan | announced on Monday would cut jobs": nothing but a time stands before the verb of the clause. */
function isIssued(words: readonly WordTraits[], tags: Int32Array, at: number): boolean {
  const described = tags[at - 1] === noun || tags[at - 1] === nouns
  if (!described || !issued.has(words[at]?.norm ?? '')) return false
  for (let next = at + 1; next <= at + 1 + longestTime; next += 1) {
    const tag = tags[next] ?? -1
    if (tag === modal || finite.has(tag)) return next === at + 1 || timeWords.has(words[next - 1]?.norm ?? '')
  }
  return false
}

import type { Word } from '../../layers.js'
import { findGap, opensGap } from '../find-gap.js'
import { skipTimeBack } from '../phrases/skip-time.js'
import type { Mention } from '../reading.js'
import { beginsPhrase } from './begins-phrase.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART', 'SYM'])

/** "a levy which | the union | says will fall": trees tie the pronoun to either verb. */
export const gapped: SubjectRule = {
  id: 'subject/gapped',
  words: 'what stands between a relative pronoun and a report, where the next verb lacks its subject',
  examples: [
    { text: 'The council dropped a levy which the union says will fall.', mention: 'the union' },
    { text: 'It is a sale which two of the officials said would fail.', mention: 'two of the officials' },
    { text: 'What the mayor on Monday said was a ruin is a school.', mention: 'the mayor' },
  ],
  others: ['The union says the levy will fall.', 'Haim said that the network he envisaged could help.'],
  find: findGapped,
}

function findGapped({ document, cue, verb, start }: SubjectView): Mention | null {
  if (findGap(document, cue) < 0) return null
  const end = skipTimeBack(document, start)
  let first = end
  while (!beginsPhrase(document.tokens, first) && isPart(document.tokens[first - 1], verb)) first -= 1
  if (first === end || !opensGap(document.tokens[first - 1])) return null
  // "one | of the officials"
  const of = document.tokens.slice(first, end).find(({ norm }) => norm === 'of')?.index ?? end
  return of > first ? { ranges: [{ first, end }], heads: [of - 1] } : null
}

function isPart(word: Word | undefined, verb: Word): boolean {
  return (
    word !== undefined &&
    word.sentence === verb.sentence &&
    (phrase.has(word.tag) || word.norm === 'of') &&
    !opensGap(word)
  )
}

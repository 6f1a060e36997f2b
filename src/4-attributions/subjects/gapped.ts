import type { ParsedDocument, Word } from '../../layers.js'
import { humanNouns } from '../../lexicon/agent-nouns.js'
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
    { text: 'It is a measure Haim says will fail.', mention: 'Haim' },
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
  if (!opensGap(document.tokens[first - 1])) first = findNamed(document, first, end)
  if (first >= end) return null
  // "one | of the officials"
  const of = document.tokens.slice(first, end).find(({ norm }) => norm === 'of')?.index ?? end
  return of > first ? { ranges: [{ first, end }], heads: [of - 1] } : null
}

/** "it is a measure | Haim | says will fail": who speaks behind what is spoken of, with no pronoun between; the end where nobody does. */
function findNamed({ tokens }: ParsedDocument, first: number, end: number): number {
  const [article, ...words] = tokens.slice(first, end)
  const at = words.findIndex(({ tag }) => tag === 'PROPN')
  const [name, noun] = [words[at], words[at - 1]]
  const named = words.slice(at).every(({ tag }) => tag === 'PROPN')
  const thing = noun !== undefined && !humanNouns.has(noun.lemma)
  return article?.norm === 'a' && name && named && thing ? name.index : end
}

function isPart(word: Word | undefined, verb: Word): boolean {
  return (
    word !== undefined &&
    word.sentence === verb.sentence &&
    (phrase.has(word.tag) || word.norm === 'of') &&
    !opensGap(word)
  )
}

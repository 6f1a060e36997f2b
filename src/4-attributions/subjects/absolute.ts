import { findPhraseHeads } from '../phrases/find-phrase-heads.js'
import type { Mention } from '../reading.js'
import { settlePhrase } from './settle-phrase.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

/** What stands between "with" and its participle: a noun phrase and what hangs on it. */
const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART', 'ADP', 'CCONJ'])
const longest = 16

/** ", with members Orlin and Haim | saying they had no choice": not the subject of the clause before. */
export const absolute: SubjectRule = {
  id: 'subject/absolute',
  words: 'whoever stands between "with" behind a mark and the participle',
  examples: [
    {
      text: 'The board voted to close the yard, with members Orlin and Haim saying they had no choice.',
      mention: 'members Orlin and Haim',
    },
    {
      text: 'The vote was close, with the campaign of the former mayor claiming it was unfair.',
      mention: 'the campaign of the former mayor',
    },
  ],
  others: ['The mayor opened the yard with a speech, saying it was safe.'],
  find: findAbsolute,
}

function findAbsolute({ document, verb, start, sentence }: SubjectView): Mention | null {
  if (verb.form !== 'gerund') return null
  const { tokens } = document
  let at = start - 1
  while (at > sentence.first && start - at < longest && tokens[at]?.norm !== 'with') {
    if (!phrase.has(tokens[at]?.tag ?? '')) return null
    at -= 1
  }
  const range = { first: at + 1, end: start }
  if (tokens[at]?.norm !== 'with' || tokens[at - 1]?.tag !== 'PUNCT' || range.first === start) return null
  return settlePhrase(document, verb, { ranges: [range], heads: findPhraseHeads(document, range) })
}

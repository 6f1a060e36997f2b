import type { Word } from '../../layers.js'
import { findPhraseHeads } from '../phrases/find-phrase-heads.js'
import type { Mention } from '../reading.js'
import { settlePhrase } from './settle-phrase.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

/** What stands between "with" and its participle: a noun phrase and what hangs on it. */
const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART', 'ADP', 'CCONJ'])
const longest = 16
const parts: ReadonlySet<string> = new Set(['one', 'another'])

/** ", with members Orlin and Haim | saying they had no choice", ", one | telling us": not the subject of the clause before. */
export const absolute: SubjectRule = {
  id: 'subject/absolute',
  words: 'whoever stands between "with" behind a mark and the participle; "one" of those before',
  examples: [
    {
      text: 'The board voted to close the yard, with members Orlin and Haim saying they had no choice.',
      mention: 'members Orlin and Haim',
    },
    {
      text: 'The vote was close, with the campaign of the former mayor claiming it was unfair.',
      mention: 'the campaign of the former mayor',
    },
    { text: 'The neighbours woke at two, one telling us that it was late.', mention: 'one' },
  ],
  others: ['The mayor opened the yard with a speech, saying it was safe.'],
  find: findAbsolute,
}

function findAbsolute({ document, verb, start, sentence }: SubjectView): Mention | null {
  if (verb.form !== 'gerund') return null
  const { tokens } = document
  let at = start - 1
  while (at > sentence.first && start - at < longest && tokens[at]?.norm !== 'with' && tokens[at]?.norm !== ',') {
    if (!phrase.has(tokens[at]?.tag ?? '')) return null
    at -= 1
  }
  const range = { first: at + 1, end: start }
  if (range.first === start || !(opensWith(tokens, at) || opensPart(tokens, at))) return null
  return settlePhrase(document, verb, { ranges: [range], heads: findPhraseHeads(document, range) })
}

function opensWith(tokens: readonly Word[], at: number): boolean {
  return tokens[at]?.norm === 'with' && tokens[at - 1]?.tag === 'PUNCT'
}

/** "The neighbours woke, | one of them | saying …": part of those before. */
function opensPart(tokens: readonly Word[], at: number): boolean {
  return tokens[at]?.norm === ',' && parts.has(tokens[at + 1]?.norm ?? '')
}

import type { ParsedDocument } from '../../layers.js'
import { knowingWords } from '../../lexicon/knowing-words.js'
import { bareClauseVerbs } from '../../lexicon/verb-traits.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { isNominal } from '../phrases/climb-phrase.js'
import type { Mention } from '../reading.js'
import { settlePhrase } from './settle-phrase.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const links: ReadonlySet<string> = new Set(['to', 'with', 'on', 'about'])
const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'])

/** "An insider close to the clerics | said", "A woman who accused the mayor of theft | said": trees take the last noun for the subject. */
export const described: SubjectRule = {
  id: 'subject/described',
  words: 'somebody described, right up to the verb, by what they know or did',
  examples: [
    {
      text: 'An insider close to the ruling clerics said the dam was safe.',
      mention: 'An insider close to the ruling clerics',
    },
    {
      text: 'The traders who control the council refused to pay.',
      mention: 'The traders who control the council',
    },
  ],
  others: ['A woman who thinks the mayor said so left early.'],
  find: findDescribed,
}

function findDescribed({ document, verb, start: end, sentence }: SubjectView): Mention | null {
  if (verb.form === 'gerund' || verb.form === 'base') return null
  for (let at = end - 1; at > sentence.first; at -= 1) {
    const word = document.tokens[at]
    if (!word || word.kind === 'quote' || word.tag === 'PUNCT') return null
    if (isFiniteVerb(document, word) && document.tokens[at - 1]?.norm !== 'who') return null
    const knows = knowingWords.qualities.has(word.norm) && links.has(document.tokens[at + 1]?.norm ?? '')
    const describes = knows || (word.norm === 'who' && isWhole(document, at + 1, end))
    if (!describes || !isNominal(document.tokens[at - 1])) continue
    const first = startOfPhrase(document, at - 1, sentence.first)
    const before = document.tokens[first - 1]
    const opens =
      first === sentence.first || before?.tag === 'PUNCT' || before?.tag === 'CCONJ' || before?.tag === 'SCONJ'
    return opens ? settlePhrase(document, verb, { ranges: [{ first, end }], heads: [at - 1] }) : null
  }
  return null
}

/** "who saw the plan": a clause that needs no other one, as "who think the plan" does. */
function isWhole({ tokens }: ParsedDocument, first: number, end: number): boolean {
  const verb = tokens.slice(first, end).find(({ tag }) => tag === 'VERB')
  return (
    verb !== undefined &&
    !bareClauseVerbs.has(verb.lemma) &&
    tokens[end - 1]?.tag !== 'CCONJ' &&
    tokens[end - 1] !== verb
  )
}

function startOfPhrase({ tokens }: ParsedDocument, head: number, limit: number): number {
  let first = head
  while (first > limit && phrase.has(tokens[first - 1]?.tag ?? '')) first -= 1
  return first
}

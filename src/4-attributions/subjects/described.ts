import type { ParsedDocument, Word } from '../../layers.js'
import { knowingWords } from '../../lexicon/knowing-words.js'
import { relativesAndThat } from '../../lexicon/relative-pronouns.js'
import { bareClauseVerbs } from '../../lexicon/verb-traits.js'
import { hasFiniteVerb, isFiniteVerb } from '../../match/is-finite-verb.js'
import { isNominal } from '../phrases/climb-phrase.js'
import type { Mention } from '../reading.js'
import { settlePhrase } from './settle-phrase.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const links: ReadonlySet<string> = new Set(['to', 'with', 'on', 'about'])
/** "at the moment he | said": the subject of the verb right behind. */
const ownSubjects: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they'])
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
    {
      text: 'A man who said he owned the shop told police it was shut.',
      mention: 'A man who said he owned the shop',
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
    const knows = knowingWords.qualities.has(word.norm) && links.has(document.tokens[at + 1]?.norm ?? '')
    const describes =
      word.norm === 'who' ? isWhole(document, at + 1, end) : knows && !hasFiniteVerb(document, at + 1, end)
    if (!describes || !isNominal(document.tokens[at - 1])) continue
    const first = startOfPhrase(document, at - 1, sentence.first)
    const before = document.tokens[first - 1]
    const opens =
      first === sentence.first || before?.tag === 'PUNCT' || before?.tag === 'CCONJ' || before?.tag === 'SCONJ'
    return opens ? settlePhrase(document, verb, { ranges: [{ first, end }], heads: [at - 1] }) : null
  }
  return null
}

/** "who saw the plan", "who said she saw the plan": a clause with all the verbs that it asks for, as "who think the plan" is not. */
function isWhole(document: ParsedDocument, first: number, end: number): boolean {
  const inside = document.tokens.slice(first, end)
  const verb = inside.find(({ tag }) => tag === 'VERB')
  const last = inside.at(-1)
  if (!verb || last?.tag === 'CCONJ' || last === verb || ownSubjects.has(last?.norm ?? '')) return false
  const bare = bareClauseVerbs.has(verb.lemma) && !opensClause(document.tokens[verb.index + 1])
  const finite = inside.filter((word) => isFiniteVerb(document, word) && !isHelped(document, word))
  return finite.length === 1 + (bare ? 1 : 0) + inside.filter(opensClause).length
}

function opensClause(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === 'SCONJ' || relativesAndThat.has(word.norm))
}

/** "will | tell", "had not | left": one group with its auxiliary. */
function isHelped({ tokens }: ParsedDocument, { index }: Word): boolean {
  let at = index - 1
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'PART') at -= 1
  return tokens[at]?.tag === 'AUX'
}

function startOfPhrase({ tokens }: ParsedDocument, head: number, limit: number): number {
  let first = head
  while (first > limit && phrase.has(tokens[first - 1]?.tag ?? '')) first -= 1
  return first
}

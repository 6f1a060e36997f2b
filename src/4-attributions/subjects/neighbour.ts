import type { ParsedDocument, Word } from '../../layers.js'
import { relativePronouns } from '../../lexicon/relative-pronouns.js'
import { parenthesisAround } from '../../match/parenthesis-around.js'
import { childBy, childrenBy, hasRelation } from '../../match/tree.js'
import { climbPhrase, isNominal } from '../phrases/climb-phrase.js'
import { skipTimeBack } from '../phrases/skip-time.js'
import { floats } from './own-subject.js'
import { phraseOf } from './phrase-of.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'
import { bringing } from './subject-words.js'

/** "with Haim | calling it a plot": where the tree shows no subject near the verb. */
export const neighbour: SubjectRule = {
  id: 'subject/neighbour',
  words: 'the phrase right before the verb, or before an apposition between commas',
  examples: [{ text: 'The race ended with Haim repeatedly calling it a plot.', mention: 'Haim' }],
  find: (view) => phraseOf(view, findNeighbour(view)),
}

function findNeighbour({ document, verb, start: first }: SubjectView): Word | undefined {
  const opener = document.tokens[first]
  // "phoned the paper | to say": an infinitive is done by whom the tree has, but for the headline "Haim | to call for a vote"
  const governor = document.tokens[verb.head]
  if (opener?.norm === 'to' && !(governor?.relation === 'root' && isNominal(governor))) return undefined
  const before = document.tokens[skipParenthesis(document, skipAdverbs(document, skipTimeBack(document, first))) - 1]
  const finite =
    opener?.tag === 'AUX' || (verb.form !== 'gerund' && verb.form !== 'participle') || opener?.tag === 'ADV'
  const main = verb.relation === 'root' && verb.form !== 'gerund'
  const joined = hasRelation(verb, 'conj') && (childBy(document, verb.index, 'cc') || isInSeries(document, verb))
  if (!before || before.sentence !== verb.sentence) return undefined
  const absolute = verb.form === 'gerund' && findAbsolute(document, first)
  if (absolute) return absolute
  if (!(finite || main) || joined) return undefined
  if (relativePronouns.has(before.norm)) return before
  if (before.norm === ',' && verb.form !== 'base') return findBeforeApposition(document, before.index)
  if (isNominal(before)) return findBeforeAdjunct(document, before) ?? climbPhrase(document, before)
  return standsAsNoun(document, before) ? before : undefined
}

/** "mocked a clerk, | called him a fool and left": more is joined to the verb that it is joined to. */
function isInSeries(document: ParsedDocument, verb: Word): boolean {
  if (childBy(document, verb.index, 'aux')) return false
  return childrenBy(document, verb.head, 'conj').some(
    ({ index, tag }) => index > verb.index && tag === 'VERB' && childBy(document, index, 'cc'),
  )
}

/** "Doe has | in three speeches | claimed": what ends before the verb may be an adjunct behind its auxiliary. */
function findBeforeAdjunct(document: ParsedDocument, last: Word): Word | undefined {
  const phrase = climbPhrase(document, last)
  const preposition = phrase && childBy(document, phrase.index, 'case')
  const auxiliary = document.tokens[(preposition?.index ?? 0) - 1]
  const subject = document.tokens[(auxiliary?.index ?? 0) - 1]
  return auxiliary?.lemma === 'have' && isNominal(subject) ? climbPhrase(document, subject) : undefined
}

/** "rights advocates | also are asking", "Doe | in turn said", "Doe and Roe | have both argued". */
function skipAdverbs(document: ParsedDocument, end: number): number {
  const { tokens } = document
  let at = end
  while (tokens[at - 1]?.tag === 'ADV' && tokens[at - 2]?.tag !== 'PUNCT') at -= 1
  const word = tokens[at - 1]
  return word && floats(document, word) ? at - 2 : at
}

const nominal: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'DET', 'ADJ', 'NUM'])
/** "with Doe repeatedly | calling it a plot", "vented about Doe | vowing to stay": the subject of a gerund that a preposition brings. */
function findAbsolute(document: ParsedDocument, gerund: number): Word | undefined {
  let last = gerund - 1
  while (document.tokens[last]?.tag === 'ADV') last -= 1
  let first = last
  const { sentence } = document.tokens[gerund] ?? {}
  const inside = (word: Word | undefined) => word?.sentence === sentence && nominal.has(word?.tag ?? '')
  while (inside(document.tokens[first])) first -= 1
  return first < last && bringing.has(document.tokens[first]?.norm ?? '') ? document.tokens[last] : undefined
}

/** "Doe | (R-Brill) said": where a parenthesis that ends here begins. */
function skipParenthesis(document: ParsedDocument, end: number): number {
  const within = document.tokens[end - 1]?.norm === ')' ? parenthesisAround(document, end - 1) : undefined
  return within ? within.first - 1 : end
}

const quantities: ReadonlySet<string> = new Set('another some many most both several few all half more'.split(' '))
const degrees: ReadonlySet<string> = new Set(['nearly', 'about', 'almost', 'only', 'just', 'roughly', 'over', 'fully'])

/** "the official", "one Republican": an adjective, as taggers see it, behind an article or number; "Another said". */
function standsAsNoun(document: ParsedDocument, word: Word): boolean {
  const before = document.tokens[word.index - 1]
  const { tag, sentence, norm = '' } = before ?? {}
  if (quantities.has(word.norm))
    return sentence !== word.sentence || tag === 'PUNCT' || tag === 'CCONJ' || degrees.has(norm)
  return word.tag === 'ADJ' && (tag === 'DET' || tag === 'NUM' || tag === 'ADJ' || tag === 'PROPN')
}

/** "Doe, a lawyer, said": the phrase before the first of the two commas. */
function findBeforeApposition(document: ParsedDocument, close: number): Word | undefined {
  const sentence = document.sentences[document.tokens[close]?.sentence ?? -1]
  for (let at = close - 1; sentence && at > sentence.tokens.first; at -= 1) {
    const word = document.tokens[at]
    if (word?.kind === 'quote') return undefined
    if (word?.norm !== ',') continue
    const [before, after] = [document.tokens[at - 1], document.tokens[at + 1]]
    if (isNominal(before) && after && after.tag !== 'CCONJ') return climbPhrase(document, before)
  }
  return climbPhrase(document, document.tokens[close - 1])
}

import type { ParsedDocument, Word } from '../../layers.js'
import { relativesAndThat } from '../../lexicon/relative-pronouns.js'
import { timeWords } from '../../lexicon/time-words.js'
import { isDash } from '../../match/is-dash.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { isNominal } from '../phrases/climb-phrase.js'
import type { Mention } from '../reading.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const part: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'SYM'])
/** Tags that a name is mistaken for: "Leading Democrats". */
const named: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'VERB'])
const opening: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ'])
const longestPhrase = 12

/** "Leading Democrats | say": read off the order of the words; one with a capital is part of it, whatever the tagger saw. */
export const plain: SubjectRule = {
  id: 'subject/plain',
  words: 'the noun phrase right before a finite verb, at the start of its clause',
  examples: [{ text: 'The Fed does not claim that the dam is old.', mention: 'The Fed' }],
  others: ['And told reporters that it was over.'],
  find: findPlain,
}

function findPlain({ document, verb, start }: SubjectView): Mention | null {
  if (!isFiniteVerb(document, document.tokens[start])) return null
  let end = start
  while (document.tokens[end - 1]?.tag === 'ADV' && !isName(document.tokens[end - 1])) end -= 1
  let first = end
  while (end - first < longestPhrase && belongs(document, first - 1, verb)) first -= 1
  const [opener, last, before] = [document.tokens[first], document.tokens[end - 1], document.tokens[first - 1]]
  if (
    first === end ||
    !opener ||
    !last ||
    relativesAndThat.has(opener.norm) ||
    opener.norm === 'there' ||
    opener.norm === 'what' ||
    !opensClause(before, verb)
  )
    return null
  if (!isNominal(last) && (!isName(last) || first === end - 1)) return null
  const head = document.tokens.slice(first, end).findLast(isNominal) ?? last
  return { ranges: [{ first, end }], heads: [head.index] }
}

function belongs({ tokens }: ParsedDocument, at: number, verb: Word): boolean {
  const word = tokens[at]
  if (!word || word.sentence !== verb.sentence || word.quotation !== verb.quotation || word.kind === 'quote')
    return false
  return part.has(word.tag) || isName(word) || word.norm === 'of'
}

/** A capital makes a name of a word of an open class. */
function isName(word: Word | undefined): boolean {
  return word !== undefined && word.text !== word.norm && named.has(word.tag) && !timeWords.has(word.norm)
}

/** The start of the sentence, a mark or a conjunction. */
function opensClause(before: Word | undefined, verb: Word): boolean {
  if (before?.sentence !== verb.sentence || before.quotation !== verb.quotation) return true
  return before.norm === ',' || before.norm === ':' || isDash(before) || opening.has(before.tag)
}

import type { ParsedDocument, Word } from '../layers.js'
import { quotingVerbs } from '../lexicon/verb-traits.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'
import { childBy } from '../match/tree.js'

/** Words from the verb that quotes to the one that is quoted with. */
const farthest = 20

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** Find the verb that quotes somebody "as saying" this: of "Interfax quoted the governor as | saying", "quoted", with an object. */
export function findQuoting(document: ParsedDocument, verb: Word): Word | undefined {
  const { tokens, sentences } = document
  if (verb.form !== 'gerund' || tokens[verb.index - 1]?.norm !== 'as') return undefined
  const first = Math.max(sentences[verb.sentence]?.tokens.first ?? verb.index, verb.index - farthest)
  const quoting = tokens
    .slice(first, verb.index)
    .findLast((word) => word.tag === 'VERB' && (isFiniteVerb(document, word) || word.form === 'gerund'))
  return quoting && quotingVerbs.has(quoting.lemma) && findQuoted(document, quoting, verb) ? quoting : undefined
}

/** Whom it quotes: its object or, where the tree has none, the noun before "as". */
export function findQuoted(document: ParsedDocument, quoting: Word, verb: Word): Word | undefined {
  const object = childBy(document, quoting.index, 'obj')
  if (object && object.index > quoting.index && object.index < verb.index) return object
  const between = document.tokens.slice(quoting.index + 1, verb.index - 1)
  return between.find((word) => nominal.has(word.tag) && (word.head < quoting.index + 1 || word.head >= verb.index))
}

/** Find the verb of "as saying" behind one that quotes; -1 where there is none. */
export function findSaying({ tokens }: ParsedDocument, quoting: Word): number {
  if (!quotingVerbs.has(quoting.lemma)) return -1
  const near = tokens
    .slice(quoting.index + 1, quoting.index + farthest)
    .filter(({ sentence }) => sentence === quoting.sentence)
  const as = near.findIndex(({ norm }, at) => norm === 'as' && near[at + 1]?.norm === 'saying')
  return as < 1 ? -1 : quoting.index + 2 + as
}

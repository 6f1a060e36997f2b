import type { ParsedDocument, Word } from '../layers.js'
import { childrenBy } from './tree.js'

const nobody: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'nothing'])

/** What puts an auxiliary before its subject: "nor did he", "never has the board". */
const inverting: ReadonlySet<string> = new Set(['nor', 'never', 'nowhere'])
const auxiliary: ReadonlySet<string> = new Set(['do', 'have', 'be', 'will', 'would', 'can', 'could'])
/** Words between a negation and its verb. */
const longest = 20

/** "Nobody denied", "no official has said", "none of the guards claimed", "neither the guards nor the owner replied", "nor did the owner say". */
export function hasNegativeSubject(document: ParsedDocument, verb: Word): boolean {
  const [subject] = childrenBy(document, verb.index, 'nsubj').filter((word) => word.quotation === verb.quotation)
  if (subject && subject.index < verb.index && nobody.has(subject.norm)) return true
  // the tree may hang the article of "no official denied" on the verb
  const refused = [...(subject?.children ?? []), ...verb.children].some(
    (child) => child < verb.index && isArticle(document.tokens[child]),
  )
  return refused || followsNegation(document, verb)
}

/** "Neither the guards nor the owner | replied", ", nor did the owner | say": the tree may hang the negation anywhere. */
function followsNegation({ tokens }: ParsedDocument, { index, sentence, quotation }: Word): boolean {
  for (let at = index - 1; at >= index - longest; at -= 1) {
    const word = tokens[at]
    if (word?.sentence !== sentence || word.quotation !== quotation || word.norm === ',') break
    if (word.tag === 'VERB' && !auxiliary.has(word.lemma)) break
    if (word.norm === 'neither' || (inverting.has(word.norm) && auxiliary.has(tokens[at + 1]?.lemma ?? ''))) return true
  }
  return false
}

/** "no official"; no answer, as in '"No," she said'. */
function isArticle(word: Word | undefined): boolean {
  return word?.norm === 'no' && word.tag === 'DET'
}

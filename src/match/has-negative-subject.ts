import type { ParsedDocument, Word } from '../layers.js'
import { childrenBy } from './tree.js'

const nobody: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'nothing'])

/** Words between "neither" and its verb. */
const longest = 20

/** "Nobody denied", "no official has said", "none of the guards claimed", "neither the guards nor the owner replied". */
export function hasNegativeSubject(document: ParsedDocument, verb: Word): boolean {
  const [subject] = childrenBy(document, verb.index, 'nsubj').filter((word) => word.quotation === verb.quotation)
  if (subject && subject.index < verb.index && nobody.has(subject.norm)) return true
  // the tree may hang the article of "no official denied" on the verb
  const refused = [...(subject?.children ?? []), ...verb.children].some(
    (child) => child < verb.index && isArticle(document.tokens[child]),
  )
  return refused || followsNeither(document, verb)
}

/** "Neither the guards nor the owner | replied": the tree may hang "neither" anywhere. */
function followsNeither({ tokens }: ParsedDocument, { index, sentence, quotation }: Word): boolean {
  for (let at = index - 1; at >= index - longest; at -= 1) {
    const word = tokens[at]
    if (word?.sentence !== sentence || word.quotation !== quotation || word.norm === ',' || word.tag === 'VERB') break
    if (word.norm === 'neither') return true
  }
  return false
}

/** "no official"; no answer, as in '"No," she said'. */
function isArticle(word: Word | undefined): boolean {
  return word?.norm === 'no' && word.tag === 'DET'
}

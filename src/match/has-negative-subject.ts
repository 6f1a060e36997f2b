import type { ParsedDocument, Word } from '../layers.js'
import { childrenBy } from './tree.js'

const nobody: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'nothing'])

/** "Nobody denied", "no official has said", "none of the guards claimed". */
export function hasNegativeSubject(document: ParsedDocument, verb: Word): boolean {
  const [subject] = childrenBy(document, verb.index, 'nsubj').filter((word) => word.quotation === verb.quotation)
  if (subject && subject.index < verb.index && nobody.has(subject.norm)) return true
  // the tree may hang the article of "no official denied" on the verb
  return [...(subject?.children ?? []), ...verb.children].some(
    (child) => child < verb.index && isArticle(document.tokens[child]),
  )
}

/** "no official"; no answer, as in '"No," she said'. */
function isArticle(word: Word | undefined): boolean {
  return word?.norm === 'no' && word.tag === 'DET'
}

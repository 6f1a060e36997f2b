import type { ParsedDocument, Word } from '../layers.js'

/** Words that a title may write small. */
const small: ReadonlySet<string> = new Set(['DET', 'ADP', 'CCONJ', 'PART'])
const longestTitle = 9

/** "“Talk of the Town”": whether words in quotation marks are written like a name. */
export function opensTitle({ tokens, quotations }: ParsedDocument, mark: Word | undefined): boolean {
  const quotation = mark?.kind === 'quote' ? quotations[mark.quotation]?.tokens : undefined
  if (!quotation || quotation.end - quotation.first > longestTitle) return false
  const words = tokens.slice(quotation.first, quotation.end).filter(({ kind }) => kind === 'word')
  return words.length > 1 && words.every(({ text, tag }) => /^\p{Lu}/u.test(text) || small.has(tag))
}

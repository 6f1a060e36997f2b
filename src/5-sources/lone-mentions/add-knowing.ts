import type { ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isPersonNoun } from '../mentions/is-person-noun.js'
import { isSourceNoun } from '../mentions/is-source-noun.js'
import { addQuery, type QueryBook, queryOf } from './query-book.js'
import { standsAlone } from './stands-alone.js'

/** Between people and what they know: "people | who had direct | knowledge". */
const between: ReadonlySet<string> = new Set(`" “ '' with direct had who have were are is was has firsthand`.split(' '))
const mostBetween = 3
/** Words from an opening quotation mark to "familiar" within which only the knowing itself is quoted. */
const quotedAlone = 3

/** Add those who are said to know something and report nothing in their own sentence: "… , sources close to the talks". */
export function addKnowing(book: QueryBook): void {
  const { document, words } = book
  const { tokens } = document
  for (const word of tokens) {
    if (!tellsKnowledge(document, word, words)) continue
    const at = nounBefore(document, word)
    if (at < 0 || queryOf(book, at) >= 0 || !isPersonNoun(tokens, at, words)) continue
    if (isSourceNoun((tokens[at] as Word).lemma, words) && standsAlone(tokens, at, words)) addQuery(book, at, true)
  }
}

/** "familiar", "knowledge", "close to", in the newsroom's own words. */
function tellsKnowledge(
  { tokens, sentences, quotations, blocks }: ParsedDocument,
  { index, norm, sentence, quotation }: Word,
  { knowing }: SourceLexicon,
): boolean {
  if (!knowing.qualities.has(norm) && !knowing.nouns.has(norm)) return false
  if (norm === 'close' && tokens[index + 1]?.norm !== 'to') return false
  if (quotation >= 0 && (quotations[quotation]?.tokens.first ?? 0) < index - quotedAlone) return false
  const kind = blocks[sentences[sentence]?.block ?? -1]?.kind
  return kind !== undefined && kind !== 'repeated' && kind !== 'boilerplate'
}

/** The last word of the phrase for those who know; -1 where the sentence begins with what they know. */
function nounBefore({ tokens, sentences }: ParsedDocument, { index, sentence }: Word): number {
  const first = sentences[sentence]?.tokens.first ?? index
  let at = index - 1
  while (at >= first && index - at <= mostBetween && between.has((tokens[at] as Word).norm)) at -= 1
  return at < first ? -1 : at
}

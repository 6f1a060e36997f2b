import type { ParsedDocument, Word } from '../../layers.js'
import { relativePronouns } from '../../lexicon/relative-pronouns.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { findPhraseHeads } from '../phrases/find-phrase-heads.js'
import type { Mention } from '../reading.js'
import { settlePhrase } from './settle-phrase.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const enders: ReadonlySet<string> = new Set([',', '?', '!', '…', '—', '--', '-'])

/** "“…,” | spokeswoman Ina Haim | said": nothing else can stand there, whatever the tagger and the tree made of it. */
export const afterQuotation: SubjectRule = {
  id: 'subject/after-quotation',
  words: 'what stands between a closing quotation mark and the verb',
  examples: [{ text: '“The dam is safe,” spokeswoman Ina Haim said.', mention: 'spokeswoman Ina Haim' }],
  others: ['“The dam is safe,” the mayor who built it in May said, and left.'],
  find: findAfterQuotation,
}

export function findAfterQuotation({ document, verb, start: end }: SubjectView): Mention | null {
  if (verb.form === 'gerund') return null
  const mark = findMark(document, end, verb)
  let first = mark + 1
  // "''…,''' Doe said": marks of several depths
  while (document.tokens[first]?.tag === 'PUNCT') first += 1
  // "Doe, who | has not said" is another clause
  if (relativePronouns.has(document.tokens[end - 1]?.norm ?? '')) return null
  if (mark < 0 || first >= end || hasFiniteVerb(document, first, end) || document.tokens[end - 1]?.norm === ',')
    return null
  const heads = findPhraseHeads(document, { first, end })
  const name = /^\p{Lu}/u.test(document.tokens[end - 1]?.text ?? '')
  if (heads.length === 0 && !name) return null
  return settlePhrase(document, verb, { ranges: [{ first, end }], heads: heads.length > 0 ? heads : [end - 1] })
}

/** The closing mark of a quotation that ends like speech, near before the verb and with no word of a clause after it. */
function findMark(document: ParsedDocument, end: number, verb: Word): number {
  for (let at = end - 1; at > end - 20 && at > 0; at -= 1) {
    const word = document.tokens[at]
    if (
      !word ||
      word.sentence !== verb.sentence ||
      word.tag === 'CCONJ' ||
      word.tag === 'SCONJ' ||
      word.norm === ':' ||
      word.norm === ';'
    )
      return -1
    if (word.quotation === verb.quotation) continue
    const quotation = document.quotations[word.quotation]
    const closes = word.kind === 'quote' && quotation?.tokens.end === at + 1
    return closes && enders.has(document.tokens[at - 1]?.norm ?? '') ? at : -1
  }
  return -1
}

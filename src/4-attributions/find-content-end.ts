import type { ParsedDocument, Word } from '../layers.js'
import { childrenBy, hasRelation, subtree } from '../match/tree.js'
import type { Context } from './context.js'

const subordinate = ['acl', 'advcl', 'csubj', 'nsubj'] as const

/**
 * Find where a content that begins after its cue ends: the sentence, unless a coordinated report, a parenthetical report or
 * the clause around the cue ends it before; the quotation, where it runs on over sentences.
 *
 * @returns Token index after the last token, trailing punctuation cut (closing quotation marks stay).
 */
export function findContentEnd({ document, cueHeads, barriers }: Context, head: number, start: number): number {
  const verb = document.tokens[head]
  const sentence = document.sentences[verb?.sentence ?? -1]
  if (!verb || !sentence) return start
  let end = sentence.tokens.end
  const around = document.quotations[verb.quotation]
  if (around) end = Math.min(end, around.tokens.end - (around.closed ? 1 : 0))
  end = Math.min(end, endOfOuterClause(document, verb, start, end))
  for (const at of barriers.get(sentence.index) ?? [])
    if (at > start && at < end && !isQuoted(document, at, verb)) end = at
  for (let at = start; at < end; at += 1) {
    const word = document.tokens[at]
    if (word && isNewReport(document, cueHeads, word, verb, start)) {
      end = startOfReport(document, word, start)
      break
    }
  }
  return trimEnd(document, start, throughQuotation(document, start, end))
}

/** A relative or adverbial clause with the cue ends with its own subtree when the sentence goes on. */
function endOfOuterClause(document: ParsedDocument, verb: Word, start: number, limit: number): number {
  let top = verb
  for (let depth = 0; depth < 8; depth += 1) {
    const governor = document.tokens[top.head]
    if (!governor || top.relation === 'root') return limit
    if (subordinate.some((relation) => hasRelation(top, relation))) {
      const { end } = subtree(document, top.index)
      return end > start ? end : limit
    }
    top = governor
  }
  return limit
}

/** A coordinated or participial report begins a claim of its own: ", and vowed …", ", adding that …". */
function isNewReport(
  document: ParsedDocument,
  cueHeads: ReadonlySet<number>,
  word: Word,
  verb: Word,
  start: number,
): boolean {
  if (word.index <= start + 1 || !cueHeads.has(word.index) || word.quotation !== verb.quotation) return false
  if (word.form === 'gerund')
    return (
      document.tokens[word.index - 1]?.norm === ',' ||
      (document.tokens[word.index - 2]?.norm === ',' && document.tokens[word.index - 1]?.tag === 'ADV')
    )
  return hasRelation(word, 'conj') && word.head === verb.index
}

/** The token where the coordinated clause begins, its conjunction and comma before it. */
function startOfReport(document: ParsedDocument, word: Word, start: number): number {
  const { first } = subtree(document, word.index)
  let at = Math.max(word.form === 'gerund' ? Math.max(first, word.index - 1) : first, start + 1)
  const joined = childrenBy(document, word.index, 'cc')[0]
  if (joined && joined.index > start) at = Math.min(at, joined.index)
  return at
}

function isQuoted(document: ParsedDocument, at: number, verb: Word): boolean {
  return document.tokens[at]?.quotation !== verb.quotation
}

/** A content that ends inside a quotation opened in it runs to the end of the quotation. */
function throughQuotation(document: ParsedDocument, start: number, end: number): number {
  let quotation = document.quotations[document.tokens[end - 1]?.quotation ?? -1]
  while (quotation && quotation.parent >= 0) quotation = document.quotations[quotation.parent]
  return quotation && quotation.tokens.first >= start && quotation.tokens.end > end ? quotation.tokens.end : end
}

function trimEnd(document: ParsedDocument, start: number, end: number): number {
  let at = end
  while (at > start + 1) {
    const word = document.tokens[at - 1]
    if (!word || word.kind === 'quote' || (word.tag !== 'PUNCT' && word.tag !== 'CCONJ')) break
    if (word.norm === ')' || word.norm === ']') break
    at -= 1
  }
  return at
}

import type { ParsedDocument, Word } from '../layers.js'
import { childBy, hasRelation, subtree } from '../match/tree.js'
import type { Context } from './context.js'
import { finiteForm } from './finite-form.js'

const groupTags: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose'])
const subordinators: ReadonlySet<string> = new Set([
  'while',
  'although',
  'though',
  'when',
  'as',
  'after',
  'because',
  'since',
  'whereas',
])
const contrasts: ReadonlySet<string> = new Set(['but', 'and', 'while'])
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
  end = Math.min(end, endOfOuterClause(document, verb, start, end), endOfFronted(document, verb, start, end))
  end = Math.min(end, endOfRelative(document, verb, start, end))
  for (const at of barriers.get(sentence.index) ?? []) {
    if (at > start && at < end && !isQuoted(document, at, verb) && hasVerb(document, start, at)) end = at
  }
  for (let at = start; at < end; at += 1) {
    const word = document.tokens[at]
    if (word && (opensOwnClause(document, word, verb) || opensRemark(document, word, verb, end))) {
      end = at
      break
    }
    if (word && isNewReport(document, cueHeads, word, verb, start)) {
      end = startOfReport(document, word, start)
      break
    }
  }
  return trimEnd(document, start, throughQuotation(document, start, Math.min(end, endOfQuoted(document, start, end))))
}

/** A relative or adverbial clause with the cue ends with its own subtree when the sentence goes on. */
function endOfOuterClause(document: ParsedDocument, verb: Word, start: number, limit: number): number {
  let top = verb
  for (let depth = 0; depth < 8; depth += 1) {
    const governor = document.tokens[top.head]
    if (!governor || top.relation === 'root') return limit
    if (subordinate.some((relation) => hasRelation(top, relation))) {
      const { first, end } = subtree(document, top.index)
      if (isBetweenCommas(document, first)) return findComma(document, start, limit, verb)
      const torn = (hasRelation(top, 'advcl') || top.form === 'gerund') && isTorn(document.tokens[end])
      return end > start && !torn ? end : limit
    }
    top = governor
  }
  return limit
}

/** A subtree that stops before a finite verb was torn from it: "saying the firm | should go". */
function isTorn(word: Word | undefined): boolean {
  return word?.tag === 'AUX' || (word?.tag === 'VERB' && (word.form === 'past' || word.form === 'third'))
}

/** ", who says …,": the relative clause opened behind a comma. */
function isBetweenCommas(document: ParsedDocument, first: number): boolean {
  const [comma, pronoun] =
    document.tokens[first]?.norm === ','
      ? document.tokens.slice(first, first + 2)
      : document.tokens.slice(first - 1, first + 1)
  return comma?.norm === ',' && (pronoun?.norm === 'who' || pronoun?.norm === 'which')
}

/** ", who said it failed, left": the comma after the content closes what the comma before "who" opened. */
function endOfRelative(document: ParsedDocument, verb: Word, start: number, limit: number): number {
  for (let at = verb.index - 1; at > verb.index - 5 && at > 0; at -= 1) {
    const [comma, word] = document.tokens.slice(at - 1, at + 1)
    if (word?.tag === 'PUNCT') return limit
    if (word?.norm === 'who' && comma?.norm === ',') return findComma(document, start, limit, verb)
  }
  return limit
}

function findComma(document: ParsedDocument, start: number, limit: number, verb: Word): number {
  for (let at = start + 1; at < limit; at += 1) {
    const word = document.tokens[at]
    if (word?.norm === ',' && word.quotation === verb.quotation) return at
  }
  return limit
}

/** "While she said it failed, others …", "Asked whether it failed, she …", "Arguing that it failed, she …": a fronted clause ends at the comma before the main one. */
function endOfFronted(document: ParsedDocument, verb: Word, start: number, limit: number): number {
  const first = document.sentences[verb.sentence]?.tokens.first ?? 0
  const opener = document.tokens[first]
  if (document.tokens.slice(first, start).some((word) => word.norm === ',')) return limit
  const initial = verb.index === first && verb.form === 'past' && !childBy(document, verb.index, 'nsubj')
  const bare = verb.form === 'gerund' && !childBy(document, verb.index, 'nsubj', 'aux')
  const participle = initial || (verb.index - first < 3 && (verb.form === 'participle' || bare))
  if (!participle && !(subordinators.has(opener?.norm ?? '') && verb.index - first < 15)) return limit
  for (let at = start + 1; at < limit; at += 1) {
    const [comma, next] = [document.tokens[at], document.tokens[at + 1]]
    if (comma?.norm === ',' && comma.quotation === verb.quotation && next && opensMain(document, next)) return at
  }
  return limit
}

/** ", but the others …", ", a move that …": a new clause or apposition after a comma is the reporter's own more often than not. */
function opensOwnClause(document: ParsedDocument, comma: Word, verb: Word): boolean {
  if (comma.norm !== ',' || comma.quotation !== verb.quotation) return false
  const [opener, next] = document.tokens.slice(comma.index + 1, comma.index + 3)
  if (!opener || !next) return false
  if (opener.norm === 'a' || opener.norm === 'an') return true
  return contrasts.has(opener.norm) && opensMain(document, next)
}

/** A dash that no second one closes opens a remark of the reporter's. */
function opensRemark(document: ParsedDocument, dash: Word, verb: Word, end: number): boolean {
  const next = document.tokens[dash.index + 1]
  if (!isDash(dash) || dash.quotation !== verb.quotation || !next) return false
  if (next.norm !== 'a' && next.norm !== 'an' && next.norm !== 'even' && next.tag !== 'NUM') return false
  return !document.tokens.slice(dash.index + 1, end).some((word) => isDash(word) && word.quotation === verb.quotation)
}

function isDash(word: Word): boolean {
  return word.norm === '—' || word.norm === '--' || word.norm === '–' || (word.norm === '-' && word.spaceBefore)
}

/** A subject with its verb near. */
function opensMain(document: ParsedDocument, next: Word): boolean {
  if (!['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ'].includes(next.tag) || relatives.has(next.norm)) return false
  return document.tokens
    .slice(next.index, next.index + 12)
    .some((word) => word.tag === 'AUX' || (word.tag === 'VERB' && word.form !== 'gerund' && word.form !== 'participle'))
}

/** A coordinated or participial report begins a claim of its own: ", and vowed …", "but noted …", ", adding that …". */
function isNewReport(
  document: ParsedDocument,
  cueHeads: ReadonlySet<number>,
  word: Word,
  verb: Word,
  start: number,
): boolean {
  if (word.index <= start + 1 || word.quotation !== verb.quotation) return false
  if (hasRelation(word, 'conj') && word.tag === 'VERB' && word.head >= 0 && word.head < verb.index) return true
  if (!cueHeads.has(word.index)) return false
  const first = startOfReport(document, word, start)
  const before = document.tokens[first - 1]
  const opener = document.tokens[first]
  if (word.form === 'gerund' && before?.norm === ',') return true
  if (hasRelation(word, 'conj') && word.head === verb.index) return true
  const bare = opener?.tag === 'CCONJ' || before?.norm === ','
  return (
    bare &&
    finiteForm(document, word) === finiteForm(document, verb) &&
    !childBy(document, word.index, 'nsubj', 'aux:pass')
  )
}

/** The token where the new report begins: its conjunction or first adverb. */
function startOfReport(document: ParsedDocument, word: Word, start: number): number {
  let at = word.index
  while (at - 1 > start && groupTags.has(document.tokens[at - 1]?.tag ?? '')) at -= 1
  if (document.tokens[at - 1]?.tag === 'CCONJ' && at - 1 > start) return at - 1
  if (word.form === 'gerund') return at
  const { first } = subtree(document, word.index)
  const joined = childBy(document, word.index, 'cc')
  return Math.max(start + 1, Math.min(joined && joined.index > start ? joined.index : at, first > start ? first : at))
}

/** A parenthetical report right after "that" does not end the content: "said that, according to the survey, …". */
function hasVerb(document: ParsedDocument, first: number, end: number): boolean {
  return document.tokens.slice(first, end).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
}

function isQuoted(document: ParsedDocument, at: number, verb: Word): boolean {
  return document.tokens[at]?.quotation !== verb.quotation
}

/** 'asked, "…?" and we laughed': a quotation that ends like a sentence ends the content that it opened. */
function endOfQuoted(document: ParsedDocument, start: number, end: number): number {
  const opener = document.tokens[start]
  const quotation = document.quotations[opener?.quotation ?? -1]
  if (opener?.kind !== 'quote' || !quotation || quotation.tokens.first !== start || quotation.tokens.end >= end)
    return end
  const [last, next] = [document.tokens[quotation.tokens.end - 2], document.tokens[quotation.tokens.end]]
  return ['?', '!', '.'].includes(last?.norm ?? '') && next?.tag === 'CCONJ' ? quotation.tokens.end : end
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

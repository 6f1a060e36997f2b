import type { Formula, ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isDash } from '../../match/is-dash.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { reasonRules } from './reason-rules.js'

const longest = 45
/** Words behind a formula within which its reason begins. */
const reach = 14
/** Words behind "under the" within which its rules stand. */
const nearby = 4
/** What opens a reason before the formula: "Fearing reprisals, she asked …" */
const openersBefore: ReadonlySet<string> = new Set(
  'citing fearing because worried concerned afraid wary ashamed given'.split(' '),
)
/** What opens a reason with a verb of its own. */
const clausal: ReadonlySet<string> = new Set(['because', 'since', 'as', 'lest', 'that'])
const closing: ReadonlySet<string> = new Set([',', ';', ')'])

/**
 * Find the words that say why a source is not named: after the formula ("because …", "to discuss …"), before it
 * ("fearing reprisals, she asked …"), or the formula itself when it says that nobody allowed the source to speak.
 *
 * @param stops Tokens of reporting verbs: a reason ends before them.
 */
export function findReason(
  document: ParsedDocument,
  formula: Formula,
  stops: ReadonlySet<number>,
  words: SourceLexicon,
): Range | null {
  if (formula.attributive) return null
  const { tokens, sentences } = document
  const bounds = (sentences[formula.sentence] as { tokens: Range }).tokens
  const { range } = formula
  return (
    reasonAfter(document, formula, bounds.end, stops, words) ??
    reasonBefore(tokens, range.first, bounds.first) ??
    (formula.permission ? { first: range.first, end: clauseEnd(document, range.end, bounds.end, stops, words) } : null)
  )
}

function reasonAfter(
  document: ParsedDocument,
  { range, permission }: Formula,
  limit: number,
  stops: ReadonlySet<number>,
  words: SourceLexicon,
): Range | null {
  const { tokens } = document
  const opens = (at: number) => at < limit && opensReason(tokens, at, words)
  for (let at = range.end; at < Math.min(limit, range.end + reach); at += 1) {
    const token = tokens[at] as Word
    if (opens(at)) {
      const end = clauseEnd(document, at + 1, limit, stops, words)
      return end > at + 2 ? { first: at, end } : null
    }
    if (stops.has(at) || token.kind === 'quote') return null
    if (token.text === ',' && !opens(at + 1)) return null
    if (token.tag === 'PUNCT' && token.text !== ',' && token.text !== '-') return null
    if (token.tag === 'VERB' && token.form === 'past' && at > range.end + 1) return null
    if (token.norm === 'and' && !permission && tokens[at + 1]?.tag === 'VERB') return null
  }
  return null
}

function opensReason(tokens: readonly Word[], at: number, words: SourceLexicon): boolean {
  const [opener, next, ...rest] = tokens.slice(at, at + 2 + nearby)
  if (!opener || !next) return false
  const rule = reasonRules.find(({ openers }) => openers.has(opener.norm))
  return rule?.opens({ next, rest, words }) === true
}

/** Before a report, a mark or another formula; a clause has its verb first, "because they threaten | staff". */
function clauseEnd(
  document: ParsedDocument,
  from: number,
  limit: number,
  stops: ReadonlySet<number>,
  words: SourceLexicon,
): number {
  const { tokens, quotations } = document
  const [opener, next] = [tokens[from - 1], tokens[from]]
  // 'because "I have to live here"'
  if (next?.kind === 'quote') return quotations[next.quotation]?.tokens.end ?? from
  const end = Math.min(limit, from + longest)
  let verbless = clausal.has(opener?.norm ?? '') && next?.norm !== 'of'
  let at = from
  for (; at < end && (verbless || !stops.has(at)) && !closes(tokens[at] as Word); at += 1) {
    if (opensFormula(tokens, at, words)) break
    if (isFiniteVerb(document, tokens[at]) && !stops.has(at + 1)) verbless = false
  }
  while (at > from && tokens[at - 1]?.tag === 'PUNCT') at -= 1
  return at
}

/** "not authorized to discuss it | and spoke on condition of anonymity" */
function opensFormula(tokens: readonly Word[], at: number, { anonymity }: SourceLexicon): boolean {
  const [joint, verb] = tokens.slice(at, at + 2)
  if (joint?.tag !== 'CCONJ' || verb?.form !== 'past') return false
  return anonymity.speaking.has(verb.lemma) || anonymity.asking.has(verb.lemma)
}

function closes(token: Word): boolean {
  return closing.has(token.text) || isDash(token) || token.kind === 'quote'
}

/** "Fearing reprisals, the clerk asked …" and "who, ashamed of the debts, asked …" */
function reasonBefore(tokens: readonly Word[], formula: number, start: number): Range | null {
  let comma = -1
  for (let at = formula - 1; at >= Math.max(start, formula - longest); at -= 1) {
    const { kind, text } = tokens[at] as Word
    if (kind === 'quote') return null
    if (text === ',' && comma < 0) comma = at
    else if (comma >= 0 && (text === ',' || at === start)) {
      const first = text === ',' ? at + 1 : at
      const whose = tokens[first - 2]?.norm === 'who' || first === start
      return whose && openersBefore.has(tokens[first]?.norm ?? '') ? { first, end: comma } : null
    }
  }
  return null
}

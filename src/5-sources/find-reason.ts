import type { Formula, ParsedDocument, Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { isDash } from '../match/is-dash.js'
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
const closing: ReadonlySet<string> = new Set([',', ';', ')'])

/**
 * Find the words that say why a source is not named: after the formula ("because …", "to discuss …"), before it
 * ("fearing reprisals, she asked …"), or the formula itself when it says that nobody allowed the source to speak.
 *
 * @param stops Tokens of reporting verbs: a reason ends before them.
 */
export function findReason(
  { tokens, sentences }: ParsedDocument,
  formula: Formula,
  stops: ReadonlySet<number>,
  words: SourceLexicon,
): Range | null {
  if (formula.attributive) return null
  const bounds = (sentences[formula.sentence] as { tokens: Range }).tokens
  const { range } = formula
  return (
    reasonAfter(tokens, formula, bounds.end, stops, words) ??
    reasonBefore(tokens, range.first, bounds.first) ??
    (formula.permission ? { first: range.first, end: clauseEnd(tokens, range.end, bounds.end, stops) } : null)
  )
}

function reasonAfter(
  tokens: readonly Word[],
  { range, permission }: Formula,
  limit: number,
  stops: ReadonlySet<number>,
  words: SourceLexicon,
): Range | null {
  const opens = (at: number) => at < limit && opensReason(tokens, at, words)
  for (let at = range.end; at < Math.min(limit, range.end + reach); at += 1) {
    const token = tokens[at] as Word
    if (stops.has(at) || token.kind === 'quote') return null
    if (opens(at)) {
      const end = clauseEnd(tokens, at + 1, limit, stops)
      return end > at + 2 ? { first: at, end } : null
    }
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

function clauseEnd(tokens: readonly Word[], from: number, limit: number, stops: ReadonlySet<number>): number {
  const end = Math.min(limit, from + longest)
  let at = from
  while (at < end && !stops.has(at) && !closes(tokens[at] as Word)) at += 1
  while (at > from && tokens[at - 1]?.tag === 'PUNCT') at -= 1
  return at
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

import type { Formula, ParsedDocument, Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { isDash } from '../match/is-dash.js'

const longest = 45
/** "in line with the ministry's rules" */
const agreeing: ReadonlySet<string> = new Set(['line', 'keeping', 'accordance', 'compliance'])

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
  const bounds = (sentences[formula.sentence] as { tokens: Range }).tokens
  if (formula.attributive) return null
  const after = reasonAfter(formula.range.end)
  if (after) return after
  const before = reasonBefore()
  if (before) return before
  return formula.permission ? { first: formula.range.first, end: clauseEnd(formula.range.end) } : null

  function reasonAfter(from: number): Range | null {
    for (let at = from; at < Math.min(bounds.end, from + 14); at += 1) {
      const token = tokens[at] as Word
      if (stops.has(at) || token.kind === 'quote') return null
      if (opens(at)) {
        const end = clauseEnd(at + 1)
        return end > at + 2 ? { first: at, end } : null
      }
      if (token.text === ',' && !opens(at + 1)) return null
      if (token.tag === 'PUNCT' && token.text !== ',' && token.text !== '-') return null
      if (token.tag === 'VERB' && token.form === 'past' && at > from + 1) return null
      if (token.norm === 'and' && !formula.permission && tokens[at + 1]?.tag === 'VERB') return null
    }
    return null
  }

  function opens(at: number): boolean {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next || at >= bounds.end) return false
    switch (token.norm) {
      case 'because':
      case 'citing':
      case 'given':
      case 'lest':
      case 'fearing':
      case 'since':
        return true
      case 'due':
      case 'owing':
        return next.norm === 'to'
      case 'as':
        return ['PRON', 'DET', 'NOUN', 'PROPN', 'ADJ'].includes(next.tag) && next.norm !== 'a' && next.norm !== 'an'
      case 'for':
        return (
          [
            'fear',
            'fears',
            'security',
            'safety',
            'privacy',
            'legal',
            'professional',
            'personal',
            'lack',
            'the',
          ].includes(next.norm) || words.pronouns.possessive.has(next.norm)
        )
      case 'out':
        return next.norm === 'of'
      case 'in':
        return next.norm === 'order' || (agreeing.has(next.norm) && tokens[at + 2]?.norm === 'with')
      case 'so':
        return next.norm === 'as' || next.norm === 'that' || next.tag === 'PRON'
      case 'over':
      case 'amid':
        return /^(?:concern|fear|worr|safety|security)/.test(next.norm)
      case 'under':
        return (
          /^(?:ground|rule|polic|guideline|nda|non)/.test(next.norm) ||
          ['rules', 'policy', 'guidelines', 'agreement'].some((norm) =>
            [2, 3, 4, 5].some((n) => tokens[at + n]?.norm === norm),
          )
        )
      case 'to':
        return (
          (next.tag === 'VERB' &&
            !words.anonymity.naming.has(next.lemma) &&
            next.norm !== 'be' &&
            next.form !== 'gerund') ||
          (next.tag === 'ADV' && tokens[at + 2]?.tag === 'VERB') ||
          words.anonymity.speaking.has(next.norm)
        )
      default:
        return false
    }
  }

  function clauseEnd(from: number): number {
    let at = from
    for (; at < Math.min(bounds.end, from + longest); at += 1) {
      const token = tokens[at] as Word
      if (
        stops.has(at) ||
        token.text === ',' ||
        token.text === ';' ||
        isDash(token) ||
        token.text === ')' ||
        token.kind === 'quote'
      )
        break
    }
    while (at > from && (tokens[at - 1] as Word).tag === 'PUNCT') at -= 1
    return at
  }

  /** "Fearing reprisals, the clerk asked …" and "who, ashamed of the debts, asked …" */
  function reasonBefore(): Range | null {
    let comma = -1
    for (let at = formula.range.first - 1; at >= Math.max(bounds.first, formula.range.first - longest); at -= 1) {
      const token = tokens[at] as Word
      if (token.kind === 'quote') return null
      if (token.text === ',' && comma < 0) comma = at
      else if (comma >= 0 && (token.text === ',' || at === bounds.first)) {
        const first = token.text === ',' ? at + 1 : at
        const opener = tokens[first] as Word
        const whose = tokens[first - 2]?.norm === 'who' || first === bounds.first
        const reason = [
          'citing',
          'fearing',
          'because',
          'worried',
          'concerned',
          'afraid',
          'wary',
          'ashamed',
          'given',
        ].includes(opener.norm)
        return whose && reason ? { first, end: comma } : null
      }
    }
    return null
  }
}

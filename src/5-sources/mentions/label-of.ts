import type { ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { days } from '../../lexicon/time-words.js'

const occasions = /\b(?:interview|statement|conference|email|tweet|speech|briefing|letter|time|memo|report)\b/
const longest = 16

/**
 * Cut a description to the words that say who it is: with "familiar with the talks", without the anonymity formula.
 *
 * @param masked 1 for tokens inside an anonymity formula or its reason.
 */
export function labelOf(
  { tokens, sentences }: ParsedDocument,
  range: Range,
  noun: number,
  masked: Uint8Array,
  words: SourceLexicon,
): Range {
  const limit = sentences[tokens[noun]?.sentence ?? 0]?.tokens.end ?? range.end
  let end = noun + 1
  const given = Math.max(range.end, noun + 1)
  while (end < given && masked[end] !== 1 && !isWhen(end) && !isClause(end) && !isFormulaAhead(end)) end += 1
  if (end >= given) end = withKnowledge(end)
  while (end > noun + 1 && isLoose(end - 1)) end -= 1
  // '“someone close to Doe,”': without the marks
  const opener = tokens[range.first]?.kind === 'quote' ? range.first + 1 : range.first
  return { first: Math.min(opener, noun), end }

  /** "one miner, | who like others spoke on condition of anonymity", "two aides, | both of whom spoke" */
  function isFormulaAhead(at: number): boolean {
    const opener = tokens[at + 1]?.norm === 'of' ? tokens[at + 2]?.norm : tokens[at]?.norm
    if (opener !== 'who' && opener !== 'whose' && opener !== 'whom') return false
    for (let next = at + 1; next < at + 6; next += 1) if (masked[next] === 1) return true
    return false
  }

  /** "the report | she wrote": a clause without "who" is no description. */
  function isClause(at: number): boolean {
    const before = tokens[at - 1]?.norm ?? ''
    return (
      /^(?:he|she|they|it|we|i|you)$/.test(tokens[at]?.norm ?? '') &&
      !/^(?:who|that|whom|which|to|of|with|for|by)$/.test(before)
    )
  }

  /** "on Wednesday", "in an interview" say when and where, not who. */
  function isWhen(at: number): boolean {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token && days.has(token.norm) && token.text !== token.norm) return true
    if (token?.tag !== 'ADP' || !next) return false
    if (days.has(next.norm)) return true
    const noun =
      tokens[at + 2]?.tag === 'ADJ' || tokens[at + 2]?.tag === 'NOUN'
        ? `${tokens[at + 2]?.lemma} ${tokens[at + 3]?.lemma}`
        : ''
    return next.tag === 'DET' && occasions.test(noun)
  }

  /** The phrase may go on after the words that were marked as the source: "two people | familiar with the matter". */
  function withKnowledge(from: number): number {
    const next = tokens[from]?.norm ?? ''
    const after = tokens[from + 1]?.norm ?? ''
    const opens =
      from < limit &&
      (words.knowing.qualities.has(next) ||
        (next === 'with' && /^(?:knowledge|direct|firsthand|first|intimate)$/.test(after)) ||
        (next === 'who' && /^(?:had|has|have)$/.test(after)))
    if (!opens) return from
    let end = from + 1
    for (; end < Math.min(limit, from + longest); end += 1) {
      const token = tokens[end]
      if (!token || masked[end] === 1 || token.tag === 'PUNCT' || token.norm === 'who') break
      if (
        token.tag === 'VERB' &&
        (token.form === 'past' || token.form === 'third' || token.form === 'base') &&
        end > from + 2
      )
        break
      if (token.tag === 'AUX' && end > from + 2) break
      if (token.norm === 'but' || token.norm === 'that') break
    }
    return end
  }

  /** "who", "and", "," and auxiliaries left over where the formula began. */
  function isLoose(at: number): boolean {
    const token = tokens[at]
    if (!token) return true
    if (token.tag === 'PUNCT' && token.kind !== 'quote') return true
    // "the report, | published on Tuesday"
    if (token.tag === 'VERB' && tokens[at - 1]?.norm === ',') return true
    return (
      token.tag === 'AUX' ||
      token.tag === 'CCONJ' ||
      ['who', 'whose', 'that', 'speaking', 'also', 'like', 'spoke', 'agreed', 'was', 'were'].includes(token.norm)
    )
  }
}

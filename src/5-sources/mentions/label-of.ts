import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { days } from '../../lexicon/time-words.js'
import { opensMembers } from '../../match/opens-members.js'

type Words = readonly Word[]

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "in a phone interview", "in the first report": what something is said in. */
const occasions = setOf('interview statement conference email tweet speech briefing letter time memo report')
const openers = setOf('who whose whom')
const subjects = setOf('he she they it we i you')
/** What a pronoun behind it does not begin a clause with. */
const links = setOf('who that whom which to of with for by')
/** What may stand between "with" and what somebody knows. */
const knowledge = setOf('knowledge direct firsthand first intimate')
const having = setOf('had has have')
/** What no description of knowledge goes on behind. */
const closing = setOf('who but that')
/** Left over where a formula of anonymity began. */
const loose = setOf('who whose that speaking also like spoke agreed was were')
const finite = setOf('past third base')
/** What a comma before them sets off from whoever is meant. */
const asides = setOf('who whose whom which where')
const reaching = setOf('reached contacted interviewed approached questioned')
/** Words behind a comma among which stands that somebody knows. */
const nearKnowledge = 7
/** Words of what somebody knows. */
const longest = 16
/** Words among which a formula begins behind "who". */
const nearFormula = 6

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
  const given = Math.max(range.end, noun + 1)
  let end = noun + 1
  while (end < given && masked[end] !== 1 && !endsBefore(tokens, masked, end, words)) end += 1
  if (end >= given && knows(tokens[end], tokens[end + 1], words)) {
    const limit = sentences[tokens[noun]?.sentence ?? 0]?.tokens.end ?? range.end
    if (end < limit) end = endOfKnowledge(tokens, masked, end, Math.min(limit, end + longest))
  }
  while (end > noun + 1 && isLoose(tokens, end - 1)) end -= 1
  // '“someone close to Doe,”': without the marks
  const opener = tokens[range.first]?.kind === 'quote' ? range.first + 1 : range.first
  return { first: Math.min(opener, noun), end }
}

function endsBefore(tokens: Words, masked: Uint8Array, at: number, words: SourceLexicon): boolean {
  return isWhen(tokens, at) || isClause(tokens, at) || isFormulaAhead(tokens, masked, at) || isAside(tokens, at, words)
}

/** "The union|, which represents nurses", "The report|, dated March 3", "a neighbour | reached by phone"; not ", who was briefed on it". */
function isAside(tokens: Words, at: number, words: SourceLexicon): boolean {
  const [word, next] = tokens.slice(at, at + 2)
  if (word?.tag === 'VERB' && reaching.has(word.norm) && next?.norm === 'by') return true
  if (word?.text !== ',' || !next) return false
  if (opensMembers(tokens, at + 1) > 0) return false
  const clause =
    asides.has(next.norm) || (next.tag === 'VERB' && (next.form === 'participle' || next.form === 'gerund'))
  return clause && !tokens.slice(at + 1, at + 1 + nearKnowledge).some((one) => tellsKnowledge(one, words))
}

function tellsKnowledge({ norm, lemma, tag }: Word, { knowing: { qualities, nouns, deeds } }: SourceLexicon): boolean {
  return qualities.has(norm) || nouns.has(norm) || deeds.has(norm) || (tag === 'VERB' && deeds.has(lemma))
}

/** "one miner, | who like others spoke on condition of anonymity", "two aides, | both of whom spoke" */
function isFormulaAhead(tokens: Words, masked: Uint8Array, at: number): boolean {
  const opener = tokens[at + 1]?.norm === 'of' ? tokens[at + 2] : tokens[at]
  return openers.has(opener?.norm ?? '') && masked.subarray(at + 1, at + nearFormula).includes(1)
}

/** "the report | she wrote": a clause without "who" is no description; not "a man who said he owned it". */
function isClause(tokens: Words, at: number): boolean {
  const before = tokens[at - 1]
  return subjects.has(tokens[at]?.norm ?? '') && !links.has(before?.norm ?? '') && before?.tag !== 'VERB'
}

/** "on Wednesday", "in an interview" say when and where, not who. */
function isWhen(tokens: Words, at: number): boolean {
  const [token, next, first, second] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (token && days.has(token.norm) && token.text !== token.norm) return true
  if (token?.tag !== 'ADP' || !next) return false
  if (days.has(next.norm)) return true
  if (next.tag !== 'DET' || (first?.tag !== 'ADJ' && first?.tag !== 'NOUN')) return false
  return occasions.has(first.lemma) || occasions.has(second?.lemma ?? '')
}

/** The phrase may go on after the words that were marked as the source: "two people | familiar with the matter". */
function knows(token: Word | undefined, next: Word | undefined, words: SourceLexicon): boolean {
  const [opener, after] = [token?.norm ?? '', next?.norm ?? '']
  if (words.knowing.qualities.has(opener)) return true
  return (opener === 'with' && knowledge.has(after)) || (opener === 'who' && having.has(after))
}

function endOfKnowledge(tokens: Words, masked: Uint8Array, from: number, limit: number): number {
  let end = from + 1
  for (; end < limit; end += 1) {
    const token = tokens[end]
    if (!token || masked[end] === 1 || token.tag === 'PUNCT' || closing.has(token.norm)) break
    if (end > from + 2 && isPredicate(token)) break
  }
  return end
}

function isPredicate({ tag, form }: Word): boolean {
  return tag === 'AUX' || (tag === 'VERB' && finite.has(form ?? ''))
}

/** "who", "and", "," and auxiliaries left over where the formula began. */
function isLoose(tokens: Words, at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.tag === 'PUNCT' && token.kind !== 'quote') return true
  // "the report, | published on Tuesday"
  if (token.tag === 'VERB' && tokens[at - 1]?.norm === ',') return true
  return token.tag === 'AUX' || token.tag === 'CCONJ' || loose.has(token.norm)
}

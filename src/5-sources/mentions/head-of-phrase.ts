import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { days } from '../../lexicon/time-words.js'
import { isHuman } from '../../match/is-human.js'
import { tellsTime } from '../../match/tells-time.js'
import { isAddressed } from '../names/is-addressed.js'
import { isBefore, isNominal, lastOfNouns } from './last-of-nouns.js'

const behind = new Set([',', 'after', 'before'])

/**
 * Find the word that a source phrase turns on. A parser may take a noun of its complement instead ("people familiar
 * with the plans"): then the last noun of the first noun phrase is right.
 */
export function headOfPhrase(tokens: readonly Word[], range: Range, given: number, words: SourceLexicon): number {
  const opener = tokens[range.first]?.tag
  const first =
    tokens.slice(range.first, range.end).find((word) => isNominal(word) || isBefore(word))?.index ?? range.end
  // "In the end, a reporter": what is given is better than the first noun
  if (tokens[first]?.tag === 'ADP' || opener === 'ADP' || opener === 'SCONJ') return given
  const { head, end } = lastOfNouns(tokens, { first, end: range.end }, words)
  if (head < 0) return tokens.slice(range.first, end).findLast(({ tag }) => tag === 'ADJ')?.index ?? given
  // "Asked at a briefing, a senior official": somebody, not the first noun
  if (given > head && !isSomebody(head) && isSomebody(given)) return given
  if (tellsTime(tokens[head]) && !isAddressed(tokens, head)) return behindTime(head)
  // "Senate aides": the tagger may take the plural for a verb
  const next = tokens[head + 1]
  return next?.tag === 'VERB' && next.form === 'third' && head + 2 === range.end ? head + 1 : head

  /** "a study last year", "the next day after | police", "Friday, | an aide" */
  function behindTime(head: number): number {
    if (given < head && isSomebody(given)) return given
    const joint = tokens.slice(head + 1, range.end - 1).find(({ norm }) => behind.has(norm))
    if (!joint) return head
    const rest = { first: joint.index + 1, end: range.end }
    return headOfPhrase(tokens, rest, Math.max(given, rest.first), words)
  }

  function isSomebody(at: number): boolean {
    const { tag, lemma, norm } = tokens[at] as Word
    if (days.has(norm)) return false
    if (words.documentNouns.has(lemma) || words.organizationNouns.has(lemma) || words.mediaNouns.has(lemma)) return true
    return tag === 'PROPN' || tag === 'PRON' || tag === 'NUM' || isHuman(lemma, words)
  }
}

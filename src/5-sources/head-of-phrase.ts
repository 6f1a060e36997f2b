import type { Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { days, timeWords } from '../lexicon/time-words.js'
import { isHuman } from '../match/is-human.js'
import { isAddressed } from './is-addressed.js'
import { isPersonNoun } from './is-person-noun.js'

/**
 * Find the word that a source phrase turns on. A parser may take a noun of its complement instead ("people familiar
 * with the plans"): then the last noun of the first noun phrase is right.
 */
export function headOfPhrase(tokens: readonly Word[], range: Range, given: number, words: SourceLexicon): number {
  let first = range.first
  while (first < range.end && !isNominal(tokens[first] as Word) && !isBefore(tokens[first] as Word)) first += 1
  // "In the end, a reporter": what is given is better than the first noun
  if (tokens[first]?.tag === 'ADP' || tokens[range.first]?.tag === 'ADP' || tokens[range.first]?.tag === 'SCONJ')
    return given
  let end = first
  let head = -1
  for (; end < range.end; end += 1) {
    const token = tokens[end] as Word
    if (words.knowing.qualities.has(token.norm) && end > first) break
    if (
      head >= 0 &&
      (isPostmodifier(end) || days.has(token.norm) || (token.tag === 'PRON' && !possessive.has(token.norm)))
    )
      break
    // "a speech | Mrs. Reyes gave"
    const thing = head >= 0 && words.documentNouns.has((tokens[head] as Word).lemma) && tokens[head]?.tag === 'NOUN'
    if (thing && token.tag === 'PROPN' && tokens[end - 1]?.text !== '-') break
    if (isNominal(token) || isPersonNoun(tokens, end, words)) {
      if (!possessive.has(token.norm) || head < 0) head = end
    } else if (!isBefore(token) && !isLink(end) && !isBetween(end)) break
    if (token.tag === 'PRON' && !possessive.has(token.norm)) break
    // one name after another noun phrase begins a new one
    if (token.tag === 'DET' && head >= 0 && end > first && tokens[end - 1]?.tag !== 'ADV' && head === end - 1) break
  }
  if (head >= 0) {
    // "Asked at a briefing, a senior official": somebody, not the first noun
    if (given > head && !isSomebody(head) && isSomebody(given)) return given
    if (timeWords.has(tokens[head]?.norm ?? '') && !isAddressed(tokens, head)) return behindTime(head)
    // "Senate aides": the tagger may take the plural for a verb
    const next = tokens[head + 1]
    return next?.tag === 'VERB' && next.form === 'third' && head + 2 === range.end ? head + 1 : head
  }
  for (let at = end - 1; at >= range.first; at -= 1) if (tokens[at]?.tag === 'ADJ') return at
  return given

  /** "a study last year", "the next day after | police", "Friday, | an aide" */
  function behindTime(head: number): number {
    if (given < head && isSomebody(given)) return given
    for (let at = head + 1; at < range.end - 1; at += 1)
      if (/^(?:,|after|before)$/.test(tokens[at]?.norm ?? ''))
        return headOfPhrase(tokens, { first: at + 1, end: range.end }, Math.max(given, at + 1), words)
    return head
  }

  function isSomebody(at: number): boolean {
    const { tag, lemma } = tokens[at] as Word
    if (days.has(tokens[at]?.norm ?? '')) return false
    if (words.documentNouns.has(lemma) || words.organizationNouns.has(lemma) || words.mediaNouns.has(lemma)) return true
    return tag === 'PROPN' || tag === 'PRON' || tag === 'NUM' || isHuman(lemma, words)
  }

  /** "poll | released Friday", not "Washington-based" */
  function isPostmodifier(at: number): boolean {
    const token = tokens[at] as Word
    return token.tag === 'VERB' && tokens[at - 1]?.text !== '-'
  }

  /** "more than a dozen", "former and current employees" */
  function isBetween(at: number): boolean {
    const { tag, norm, text } = tokens[at] as Word
    // "the tired, 71-year-old diplomat"
    if (text === ',') return head < 0 && at > first
    if (norm === 'than' || (norm === 'at' && tokens[at + 1]?.norm === 'least')) return head < 0
    return tag === 'CCONJ' && tokens[at - 1]?.tag === 'ADJ' && (head < 0 || tokens[at + 1]?.tag === 'ADJ')
  }

  function isLink(at: number): boolean {
    const token = tokens[at] as Word
    if (token.text === '-' && !token.spaceBefore) return true
    return token.norm === "'s" || (token.norm === "'" && tokens[at - 1]?.norm.endsWith('s') === true)
  }
}

const possessive = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])

function isNominal({ tag, kind, norm }: Word): boolean {
  if (norm.endsWith('self') || norm.endsWith('selves')) return false
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || (tag === 'NUM' && kind !== 'punctuation') || tag === 'X'
}

function isBefore({ tag, form, norm }: Word): boolean {
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    tag === 'ADV' ||
    (tag === 'VERB' && (form === 'participle' || form === 'gerund') && norm !== 'briefed') ||
    norm === 'some' ||
    norm === 'many'
  )
}

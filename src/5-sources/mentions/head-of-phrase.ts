import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { days } from '../../lexicon/time-words.js'
import { isHuman } from '../../match/is-human.js'
import { isHyphen } from '../../match/is-hyphen.js'
import { partsPlace } from '../../match/parts-place.js'
import { tellsTime } from '../../match/tells-time.js'
import { isAddressed } from '../names/is-addressed.js'
import { isPersonNoun } from './is-person-noun.js'

const possessive = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])
const behind = new Set([',', 'after', 'before'])

/**
 * Find the word that a source phrase turns on. A parser may take a noun of its complement instead ("people familiar
 * with the plans"): then the last noun of the first noun phrase is right.
 */
export function headOfPhrase(tokens: readonly Word[], range: Range, given: number, words: SourceLexicon): number {
  const opener = tokens[range.first]?.tag
  const first = firstOfNouns()
  // "In the end, a reporter": what is given is better than the first noun
  if (tokens[first]?.tag === 'ADP' || opener === 'ADP' || opener === 'SCONJ') return given
  const { head, end } = lastOfNouns(first)
  if (head < 0) return tokens.slice(range.first, end).findLast(({ tag }) => tag === 'ADJ')?.index ?? given
  // "Asked at a briefing, a senior official": somebody, not the first noun
  if (given > head && !isSomebody(head) && isSomebody(given)) return given
  if (tellsTime(tokens[head]) && !isAddressed(tokens, head)) return behindTime(head)
  // "Senate aides": the tagger may take the plural for a verb
  const next = tokens[head + 1]
  return next?.tag === 'VERB' && next.form === 'third' && head + 2 === range.end ? head + 1 : head

  function firstOfNouns(): number {
    const found = tokens.slice(range.first, range.end).find((word) => isNominal(word) || isBefore(word))
    return found?.index ?? range.end
  }

  /** The last noun of the noun phrase that begins here, -1 where it has none, and where it ends. */
  function lastOfNouns(first: number): { readonly head: number; readonly end: number } {
    let head = -1
    let end = first
    for (; end < range.end; end += 1) {
      const token = tokens[end] as Word
      if (end > first && beginsAnother(end, head)) break
      const owner = possessive.has(token.norm)
      if (isNominal(token) || isPersonNoun(tokens, end, words)) head = owner && head >= 0 ? head : end
      else if (!isBefore(token) && !isLink(end) && !isBetween(end, first, head)) break
      if (token.tag === 'PRON' && !owner) break
    }
    return { head, end }
  }

  /** "people | familiar with it", "the poll | released Friday", "the mayor | Friday", "the woman | next door", "a friend | he met", "a speech | Mrs. Reyes gave". */
  function beginsAnother(at: number, head: number): boolean {
    const [before, { tag, norm, form }] = [tokens[at - 1], tokens[at] as Word]
    if (words.knowing.qualities.has(norm)) return true
    if (head < 0) return false
    if (days.has(norm) || (norm === 'next' && head === at - 1)) return true
    const { tag: kind, lemma } = tokens[head] as Word
    switch (tag) {
      case 'VERB':
        // "Washington-based", "the city's safe drinking water"
        return before?.text !== '-' && !(form === 'gerund' && before?.tag === 'ADJ')
      case 'PRON':
        return !possessive.has(norm)
      case 'PROPN':
        return kind === 'NOUN' && words.documentNouns.has(lemma) && !isLink(at - 1)
      case 'DET':
        return head === at - 1
      default:
        return false
    }
  }

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

  /** "more than a dozen", "former and current employees", "the tired, 71-year-old diplomat" */
  function isBetween(at: number, first: number, head: number): boolean {
    const { tag, norm, text } = tokens[at] as Word
    if (text === ',') return (head < 0 && at > first) || partsPlace(tokens, at)
    if (norm === 'than' || (norm === 'at' && tokens[at + 1]?.norm === 'least')) return head < 0
    return tag === 'CCONJ' && tokens[at - 1]?.tag === 'ADJ' && (head < 0 || tokens[at + 1]?.tag === 'ADJ')
  }

  /** "Orr|'s aide", "co|-founder" */
  function isLink(at: number): boolean {
    const word = tokens[at] as Word
    const { norm } = word
    return isHyphen(word) || norm === "'s" || (norm === "'" && tokens[at - 1]?.norm.endsWith('s') === true)
  }
}

function isNominal({ tag, kind, norm }: Word): boolean {
  if (norm.endsWith('self') || norm.endsWith('selves')) return false
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || (tag === 'NUM' && kind !== 'punctuation') || tag === 'X'
}

function isBefore({ tag, form, norm }: Word): boolean {
  if (tag === 'VERB') return (form === 'participle' || form === 'gerund') && norm !== 'briefed'
  return tag === 'DET' || tag === 'ADJ' || tag === 'ADV' || norm === 'some' || norm === 'many'
}

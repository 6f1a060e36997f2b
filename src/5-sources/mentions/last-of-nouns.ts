import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { days } from '../../lexicon/time-words.js'
import { isHyphen } from '../../match/is-hyphen.js'
import { partsDate } from '../../match/parts-date.js'
import { partsPlace } from '../../match/parts-place.js'
import { isPersonNoun } from './is-person-noun.js'

const possessive = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])

/** Find the last noun of the noun phrase that a range begins with, -1 where it has none, and where that phrase ends. */
export function lastOfNouns(
  tokens: readonly Word[],
  range: Range,
  words: SourceLexicon,
): { readonly head: number; readonly end: number } {
  let head = -1
  let end = range.first
  for (; end < range.end; end += 1) {
    const token = tokens[end] as Word
    if (end > range.first && beginsAnother(tokens, end, head, words)) break
    const owner = possessive.has(token.norm)
    if (isNominal(token) || isPersonNoun(tokens, end, words)) head = owner && head >= 0 ? head : end
    else if (isInBody(tokens, end, words)) continue
    else if (!isBefore(token) && !isLink(tokens, end) && !isBetween(tokens, end, range.first, head)) break
    if (token.tag === 'PRON' && !owner) break
  }
  return { head, end }
}

/** "people | familiar with it", "the poll | released Friday", "the mayor | Friday", "the woman | next door", "a friend | he met", "a speech | Mrs. Reyes gave". */
function beginsAnother(tokens: readonly Word[], at: number, head: number, words: SourceLexicon): boolean {
  const [before, { tag, norm, form }] = [tokens[at - 1], tokens[at] as Word]
  if (words.knowing.qualities.has(norm)) return true
  if (head < 0) return false
  if (days.has(norm) || (norm === 'next' && head === at - 1)) return true
  const { tag: kind, lemma } = tokens[head] as Word
  switch (tag) {
    case 'VERB':
      // "Washington-based", "the city's safe drinking water", "Orr's | newly hired chief": behind an owner the phrase has begun only
      return before?.text !== '-' && !(form === 'gerund' && before?.tag === 'ADJ') && !isLink(tokens, head + 1)
    case 'PRON':
      return !possessive.has(norm)
    case 'PROPN':
      return kind === 'NOUN' && words.documentNouns.has(lemma) && !isLink(tokens, at - 1)
    case 'DET':
      return head === at - 1
    default:
      return false
  }
}

/** "Ministry | of Justice spokesman": in the name of a body before a noun */
function isInBody(tokens: readonly Word[], of: number, { organizationNameWords }: SourceLexicon): boolean {
  if (tokens[of]?.norm !== 'of' || !organizationNameWords.has(tokens[of - 1]?.norm ?? '')) return false
  let at = of - 1
  while (tokens[at]?.tag === 'PROPN' || at === of) at += 1
  return at > of + 1 && tokens[at]?.tag === 'NOUN' && tokens[at]?.text === tokens[at]?.norm
}

/** "more than a dozen", "former and current employees", "the tired, 71-year-old diplomat" */
function isBetween(tokens: readonly Word[], at: number, first: number, head: number): boolean {
  const { tag, norm, text } = tokens[at] as Word
  if (text === ',') return (head < 0 && at > first) || partsPlace(tokens, at) || partsDate(tokens, at)
  if (norm === 'than' || (norm === 'at' && tokens[at + 1]?.norm === 'least')) return head < 0
  return tag === 'CCONJ' && tokens[at - 1]?.tag === 'ADJ' && (head < 0 || tokens[at + 1]?.tag === 'ADJ')
}

/** "Orr|'s aide", "co|-founder" */
function isLink(tokens: readonly Word[], at: number): boolean {
  const word = tokens[at] as Word
  const { norm } = word
  return isHyphen(word) || norm === "'s" || (norm === "'" && tokens[at - 1]?.norm.endsWith('s') === true)
}

/** A word that a noun phrase may turn on. */
export function isNominal({ tag, kind, norm }: Word): boolean {
  if (norm.endsWith('self') || norm.endsWith('selves')) return false
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || (tag === 'NUM' && kind !== 'punctuation') || tag === 'X'
}

/** A word that may stand before its noun. */
export function isBefore({ tag, form, norm }: Word): boolean {
  if (tag === 'VERB') return (form === 'participle' || form === 'gerund') && norm !== 'briefed'
  return tag === 'DET' || tag === 'ADJ' || tag === 'ADV' || norm === 'some' || norm === 'many'
}

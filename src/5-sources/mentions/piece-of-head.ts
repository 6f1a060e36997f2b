import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { days, timeWords } from '../../lexicon/time-words.js'
import { isHuman } from '../../match/is-human.js'
import { isHyphen } from '../../match/is-hyphen.js'
import { partsDate } from '../../match/parts-date.js'
import { partsPlace } from '../../match/parts-place.js'
import { headOfPhrase } from './head-of-phrase.js'
import { isPersonNoun } from './is-person-noun.js'
import type { Piece } from './split-list.js'
import { startOfPhrase } from './start-of-phrase.js'
import { trimRight } from './trim-right.js'

const parting: ReadonlySet<string> = new Set(['after', 'before'])
const links: ReadonlySet<string> = new Set(['from', 'of', 'at', 'in', 'for', 'with'])
const least: ReadonlySet<string> = new Set(['least', 'most'])
/** Words before "familiar" within which stands who is. */
const reach = 5

/**
 * Find the phrase of one head among several of a source phrase.
 *
 * @param before Head of the one before, and `after` of the one behind, if any.
 * @param cues Tokens of reporting words: no phrase goes over them.
 */
export function pieceOfHead(
  tokens: readonly Word[],
  mention: readonly Range[],
  head: number,
  { before = -1, after = -1 }: { readonly before: number | undefined; readonly after: number | undefined },
  cues: ReadonlySet<number>,
  words: SourceLexicon,
): Piece {
  const around = mention.find((range) => head >= range.first && head < range.end) ?? { first: head, end: head + 1 }
  const first = before >= around.first && before < head ? startAfter(tokens, before, head) : around.first
  const limit = after > head && after < around.end ? startAfter(tokens, head, after) : around.end
  const end = wholePhrase(tokens, Math.max(trimRight(tokens, limit, first), head + 1), cues, words)
  const cut = nounBefore(tokens, first, words)
  if (cut >= 0) return { head: cut, range: { first: startOfPhrase(tokens, cut, words), end } }
  const own = headOfPhrase(tokens, { first, end }, head, words)
  const loose = tokens.slice(first, own).some((word) => isOutside(tokens, word))
  return { head: own, range: { first: loose ? startOfPhrase(tokens, own, words) : first, end } }
}

/** First token of the later of two neighbours: after the nearest comma or "and" before its head. */
function startAfter(tokens: readonly Word[], before: number, head: number): number {
  const mark = tokens
    .slice(before + 1, head)
    .findLast(({ tag, text }) => tag === 'CCONJ' || text === ',' || text === ';')
  return (mark?.index ?? before) + 1
}

/** What stands before a comma, a verb or "a day after" is not the source's. */
function isOutside(tokens: readonly Word[], { tag, text, form, norm, index }: Word): boolean {
  if (text === ',') return !isQuality(tokens, index - 1) && !partsPlace(tokens, index) && !partsDate(tokens, index)
  if (tag === 'VERB' && form === 'past') return true
  return parting.has(norm) && timeWords.has(tokens[index - 1]?.norm ?? '')
}

/** "the bespectacled, 71-year-old diplomat" */
function isQuality(tokens: readonly Word[], at: number): boolean {
  const { tag, form } = tokens[at] ?? {}
  return tag === 'ADJ' || (tag === 'VERB' && form !== 'gerund' && tokens[at - 1]?.tag === 'DET')
}

/** "sources close | to her campaign": the noun before a complement that was taken for the source, or -1. */
function nounBefore(tokens: readonly Word[], first: number, words: SourceLexicon): number {
  const opener = tokens[first]
  if (days.has(opener?.norm ?? '')) {
    // "a poll released | Friday"
    const noun = tokens[first - 1]?.tag === 'VERB' ? first - 2 : first - 1
    return tokens[noun]?.tag === 'NOUN' ? noun : -1
  }
  // "at least four candidates"
  if (opener?.tag !== 'ADP' || least.has(tokens[first + 1]?.norm ?? '')) return -1
  const knows = tokens[first - 1]?.norm ?? ''
  if (words.knowing.qualities.has(knows) || words.knowing.nouns.has(knows)) {
    const nearby = tokens.slice(Math.max(0, first - reach), first - 1)
    return nearby.findLast(({ index }) => isPersonNoun(tokens, index, words))?.index ?? -1
  }
  // "the lawyers, | from a firm in Calder, said"
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  const near = tokens[before]
  const person = near && (isPersonNoun(tokens, before, words) || /^\p{Lu}/u.test(near.text))
  return person && links.has(opener.norm) && near.sentence === opener.sentence ? before : -1
}

/** Where a phrase ends that was cut before its noun: "two | people"; not "the ministry | today". */
function wholePhrase(tokens: readonly Word[], end: number, cues: ReadonlySet<number>, words: SourceLexicon): number {
  let at = end
  while (!cues.has(at) && goesOn(tokens[at - 1], tokens[at], words)) at += 1
  return at
}

function goesOn(last: Word | undefined, next: Word | undefined, words: SourceLexicon): boolean {
  if (!last || !next) return false
  const noun = last.tag === 'NOUN' || last.tag === 'PROPN'
  if (noun && timeWords.has(next.norm)) return false
  if (isHyphen(next)) return next.sentence === last.sentence
  // "rights | advocates say": the tagger may take the plural for a verb
  const verbal = next.tag === 'VERB' && next.form === 'third' && isHuman(next.norm.replace(/s$/, ''), words)
  if (verbal && last.tag === 'NOUN') return true
  const open =
    last.tag === 'NUM' || last.tag === 'DET' || last.tag === 'ADJ' || last.text === '-' || last.norm === 'old'
  if (next.sentence !== last.sentence || !(open || (noun && next.tag === 'NOUN'))) return false
  return isNoun(next) || (next.tag === 'ADJ' && last.tag !== 'ADJ') || last.norm === 'old'
}

function isNoun({ tag }: Word): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

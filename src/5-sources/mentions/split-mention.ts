import type { ParsedDocument, Range } from '../../layers.js'
import { correlatives } from '../../lexicon/correlatives.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { days, timeWords } from '../../lexicon/time-words.js'
import { isHuman } from '../../match/is-human.js'
import { partsPlace } from '../../match/parts-place.js'
import type { Names } from '../mention.js'
import { gapOfCounts } from './gap-of-counts.js'
import { headOfPhrase } from './head-of-phrase.js'
import { isOneHuman } from './is-one-human.js'
import { isPersonNoun } from './is-person-noun.js'
import { type Piece, splitList } from './split-list.js'
import { splitPeople } from './split-people.js'
import { startOfPhrase } from './start-of-phrase.js'
import { trimRight } from './trim-right.js'

/**
 * Cut a source phrase into one phrase for each coordinated source: "three officials, an insider and an analyst".
 *
 * @param cues Tokens of reporting words: no phrase goes over them.
 * @param many Whether the verb says that they are several: "say".
 */
export function splitMention(
  { tokens }: ParsedDocument,
  mention: readonly Range[],
  heads: readonly number[],
  cues: ReadonlySet<number>,
  names: Names,
  many: boolean,
  words: SourceLexicon,
): readonly Piece[] {
  const listed = splitPeople(tokens, names, mention, words) ?? countedTwice()
  if (listed) return listed
  // "Doe & Sons" is one
  const parted = heads.filter((head) => tokens[head - 1]?.text !== '&')
  const found = withoutApposition(parted.length > 0 ? parted : mention.slice(0, 1).map(({ end }) => end - 1))
  const pieces = found.map((head, position) => {
    const around = mention.find(({ first, end }) => head >= first && head < end) ?? { first: head, end: head + 1 }
    const before = found[position - 1]
    const after = found[position + 1]
    const first =
      before !== undefined && before >= around.first && before < head ? startAfter(before, head) : around.first
    const end = after !== undefined && after < around.end && after > head ? startAfter(head, after) : around.end
    const range = { first, end: wholePhrase(Math.max(trimRight(tokens, end, first), head + 1)) }
    const cut = cutBefore(range)
    if (cut >= 0) return { head: cut, range: { first: startOfPhrase(tokens, cut, words), end: range.end } }
    const own = headOfPhrase(tokens, range, head, words)
    // what stands before a comma or verb is not the source's
    const loose = tokens
      .slice(range.first, own)
      .some(({ tag, text, norm, form, index }) =>
        text === ','
          ? !isQuality(index - 1) && !partsPlace(tokens, index)
          : (tag === 'VERB' && form === 'past') ||
            (/^(?:after|before)$/.test(norm) && timeWords.has(tokens[index - 1]?.norm ?? '')),
      )
    return { head: own, range: loose ? { first: startOfPhrase(tokens, own, words), end: range.end } : range }
  })
  const [only, second] = pieces
  // "Privacy and rights advocates": the first noun only modifies
  if (only && second && pieces.length === 2 && only.range.end - only.range.first === 1 && modifies(only.head, second)) {
    const range = { first: only.range.first, end: second.range.end }
    return [{ head: second.head, range }]
  }
  // "lawyer and activist Dana Reyes": a bare singular noun is a title, nobody else
  if (only && second && pieces.length === 2 && isTitle(only.range) && tokens[second.head]?.tag === 'PROPN')
    return [{ head: second.head, range: { first: only.range.first, end: second.range.end } }]
  // "the president and chief executive of the chamber": one person, two roles
  if (only && second && pieces.length === 2 && isOneMore(only.head, second))
    return [{ head: only.head, range: { first: only.range.first, end: second.range.end } }]
  const cut = pieces.length === 1 && only ? (splitList(tokens, only, words) ?? splitOne(only.head, only.range)) : pieces
  return cut.length > 1 ? cut.map(withoutCorrelative) : cut

  /** "four current and two former employees": one group, unless the list goes on. */
  function countedTwice(): readonly Piece[] | null {
    const [range] = mention
    const gap = range && mention.length === 1 ? gapOfCounts(tokens, range, words) : -1
    if (!range || gap < 0 || tokens.slice(gap + 1, range.end).some(({ tag }) => tag === 'CCONJ')) return null
    return [{ head: headOfPhrase(tokens, { first: gap + 1, end: range.end }, range.end - 1, words), range }]
  }

  /** "Both | Doe" and Roe, "neither | the mayor" nor his aide. */
  function withoutCorrelative(piece: Piece) {
    const { first, end } = piece.range
    return first < piece.head && correlatives.has(tokens[first]?.norm ?? '')
      ? { ...piece, range: { first: first + 1, end } }
      : piece
  }

  /** "the bespectacled, 71-year-old diplomat" */
  function isQuality(at: number): boolean {
    const word = tokens[at]
    return word?.tag === 'ADJ' || (word?.tag === 'VERB' && word.form !== 'gerund' && tokens[at - 1]?.tag === 'DET')
  }

  function modifies(head: number, second: Piece): boolean {
    const noun = tokens[head]
    const { first } = second.range
    const bare = tokens[first]?.tag === 'NOUN' || tokens[first]?.tag === 'ADJ'
    return (
      noun?.tag === 'NOUN' &&
      noun.form !== 'plural' &&
      bare &&
      second.head > first &&
      // the tagger may take the plural for a verb
      (tokens[second.head]?.form === 'plural' || tokens[second.head]?.form === 'third')
    )
  }

  /** "Dana Reyes, a lawyer and former judge" is one source, whether or not the parser saw the name as its head. */
  function withoutApposition(heads: readonly number[]): readonly number[] {
    const [range] = mention
    const [first] = heads
    if (!range || first === undefined || mention.length > 1) return heads
    const own = headOfPhrase(tokens, range, first, words)
    const apart = tokens[own + 1]?.text === ',' && tokens[own]?.tag === 'PROPN' && heads.every((head) => head > own + 1)
    if (apart) return [own]
    const roles = tokens[own]?.tag === 'PROPN' && tokens[own + 1]?.text === ',' && opensRole(own + 2)
    return roles
      ? heads.filter(
          (head) => head <= own || (tokens[head]?.tag === 'PROPN' && hasAnd(own, head)) || hasComma(own + 2, head),
        )
      : heads
  }

  function isOneMore(head: number, second: Piece): boolean {
    const opener = tokens[second.range.first]
    const bare = opener?.tag === 'NOUN' || opener?.tag === 'ADJ' || opener?.form === 'gerund'
    const { kin } = words.personNouns
    // "mother and daughter"
    const pair = kin.has(tokens[head]?.lemma ?? '') && kin.has(tokens[second.head]?.lemma ?? '')
    return bare && isOneHuman(tokens, head, words) && isOneHuman(tokens, second.head, words) && !pair && !many
  }

  function isOffice(at: number): boolean {
    return isOneHuman(tokens, at, words) && !words.personNouns.kin.has(tokens[at]?.lemma ?? '')
  }

  function isTitle({ first, end }: Range): boolean {
    return end - first === 1 && isOneHuman(tokens, first, words)
  }

  /** "a lawyer", "president of the board"; not "two lawyers", "lawyers". */
  function opensRole(at: number): boolean {
    const opener = tokens[at]
    return opener?.norm === 'a' || opener?.norm === 'an' || isOffice(at)
  }

  /** "Doe, a lawyer and Roe"; not "Doe, a Democrat". */
  function hasAnd(first: number, end: number): boolean {
    return tokens.slice(first, end).some(({ tag }) => tag === 'CCONJ')
  }

  function hasComma(first: number, end: number): boolean {
    return tokens.slice(first, end).some(({ text }) => text === ',')
  }

  /** "Reyes and other mayors", when only one head was given. */
  function splitOne(head: number, range: Range): readonly Piece[] {
    const whole = [{ head, range }]
    const and = head + 1
    const next = tokens[and + 1]
    if (tokens[and]?.norm !== 'and' || and + 1 >= range.end || !next) return whole
    const single = tokens[head]?.tag === 'NOUN' && tokens[head]?.form !== 'plural'
    const plain = single && !many
    const opens =
      (single && many) ||
      next.tag === 'DET' ||
      next.tag === 'PROPN' ||
      next.tag === 'NUM' ||
      next.norm === 'other' ||
      next.norm === 'others' ||
      next.tag === 'PRON'
    if (plain && next.tag !== 'DET' && next.tag !== 'PROPN' && next.tag !== 'PRON') return whole
    if (!opens) return whole
    const second = { first: and + 1, end: range.end }
    return [
      { head, range: { first: range.first, end: and } },
      { head: headOfPhrase(tokens, second, and + 1, words), range: second },
    ]
  }

  /** "sources close | to her campaign": the noun before a complement that was taken for the source, or -1. */
  function cutBefore({ first }: Range): number {
    if (days.has(tokens[first]?.norm ?? '')) {
      // "a poll released | Friday"
      const participle = tokens[first - 1]?.tag === 'VERB' ? first - 2 : first - 1
      return tokens[participle]?.tag === 'NOUN' ? participle : -1
    }
    // "at least four candidates"
    if (tokens[first]?.tag !== 'ADP' || /^(?:least|most)$/.test(tokens[first + 1]?.norm ?? '')) return -1
    const knows = tokens[first - 1]?.norm ?? ''
    if (words.knowing.qualities.has(knows) || words.knowing.nouns.has(knows)) {
      for (let at = first - 2; at >= Math.max(0, first - 5); at -= 1) if (isPersonNoun(tokens, at, words)) return at
      return -1
    }
    // "the lawyers, | from a firm in Calder, said"
    const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
    const near = tokens[before]
    const links = /^(?:from|of|at|in|for|with)$/.test(tokens[first]?.norm ?? '')
    const person = near && (isPersonNoun(tokens, before, words) || /^\p{Lu}/u.test(near.text))
    return links && person && near.sentence === tokens[first]?.sentence ? before : -1
  }

  /** A phrase that was cut before its noun: "two | people"; not "the ministry | today". */
  function wholePhrase(end: number): number {
    const last = tokens[end - 1]
    const next = cues.has(end) ? undefined : tokens[end]
    if ((last?.tag === 'NOUN' || last?.tag === 'PROPN') && timeWords.has(next?.norm ?? '')) return end
    if (next?.text === '-' && !next.spaceBefore && next.sentence === last?.sentence) return wholePhrase(end + 1)
    const open =
      ((last?.tag === 'NOUN' || last?.tag === 'PROPN') && next?.tag === 'NOUN') ||
      last?.norm === 'old' ||
      last?.tag === 'NUM' ||
      last?.tag === 'DET' ||
      last?.tag === 'ADJ' ||
      last?.text === '-'
    // "rights | advocates say": the tagger may take the plural for a verb
    const verbal = next?.tag === 'VERB' && next.form === 'third' && isHuman(next.norm.replace(/s$/, ''), words)
    if (verbal && last?.tag === 'NOUN') return wholePhrase(end + 1)
    return open &&
      (next?.tag === 'NOUN' ||
        next?.tag === 'PROPN' ||
        (next?.tag === 'ADJ' && last?.tag !== 'ADJ') ||
        last?.norm === 'old') &&
      next?.sentence === last?.sentence
      ? wholePhrase(end + 1)
      : end
  }

  /** First token of the later of two neighbours: after the nearest comma or "and" before its head. */
  function startAfter(before: number, head: number): number {
    for (let at = head - 1; at > before; at -= 1) {
      const token = tokens[at]
      if (token?.tag === 'CCONJ' || token?.text === ',' || token?.text === ';') return at + 1
    }
    return before + 1
  }
}

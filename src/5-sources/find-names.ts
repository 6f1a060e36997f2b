import type { ParsedDocument, Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { bareWord } from './bare-word.js'
import { isHuman } from './is-human.js'
import type { NameMention } from './mention.js'
import { nameKind } from './name-kind.js'
import { startOfName } from './start-of-name.js'

const longestName = 14

/**
 * Find the capitalised names of an article, in order; of headlines only those that the body knows.
 *
 * @param speakers Tokens that stage 4 took for sources: there a capital at a sentence's start is a name, if no common noun.
 */
export function findNames(
  document: ParsedDocument,
  speakers: ReadonlySet<number>,
  words: SourceLexicon,
): readonly NameMention[] {
  const { tokens } = document
  const names: NameMention[] = []
  for (const sentence of document.sentences) {
    const block = document.blocks[sentence.block]?.kind
    if (block !== 'body' && block !== 'caption') continue
    const { first, end } = sentence.tokens
    for (let at = first; at < end; at += 1) {
      if (!opensName(tokens, at, first, speakers, words)) continue
      const stop = endOfName(tokens, at, Math.min(end, at + longestName), words)
      names.push(...readRun(tokens, { first: at, end: stop }, end, words))
      at = stop - 1
    }
  }
  return [...names, ...findAgain(document, names, words)].sort((a, b) => a.first - b.first)
}

/** Names that stand where capitals say nothing, at a sentence's start and in headlines: only those known from the body. */
function findAgain(
  { tokens, sentences, blocks }: ParsedDocument,
  names: readonly NameMention[],
  words: SourceLexicon,
): readonly NameMention[] {
  const known = new Set<string>()
  for (const name of names)
    if (name.kind === 'person' || name.words.length === 1) known.add(name.words.at(-1) as string)
  const taken = new Set(names.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)))
  const again: NameMention[] = []
  for (const { block, tokens: range } of sentences) {
    const kind = blocks[block]?.kind
    if (kind === 'repeated' || kind === 'boilerplate' || kind === 'byline') continue
    const display = kind === 'headline' || kind === 'crosshead'
    for (let at = range.first; at < range.end; at += 1) {
      const token = tokens[at] as Word
      const opens = display || at === range.first || tokens[at - 1]?.kind === 'quote'
      if (opens && !taken.has(at) && known.has(bareWord(token)) && isCapitalised(token, words)) {
        const run = { first: at, end: at + 1 }
        again.push({
          ...run,
          text: token.text,
          words: [bareWord(token)],
          title: null,
          kind: 'unknown',
          sure: false,
          gender: null,
          modifier: tokens[at + 1]?.tag === 'NOUN',
        })
      }
    }
  }
  return again
}

function opensName(
  tokens: readonly Word[],
  at: number,
  sentenceStart: number,
  speakers: ReadonlySet<number>,
  words: SourceLexicon,
): boolean {
  const token = tokens[at] as Word
  if (!isCapitalised(token, words)) return false
  if (token.tag === 'PROPN') return true
  const before = tokens[at - 1]
  const opens = at === sentenceStart || before?.kind === 'quote' || before?.text === ':'
  if (!opens) return token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'X' || token.tag === 'VERB'
  const norm = bareWord(token)
  const next = tokens[at + 1]
  if (
    speakers.has(at) &&
    (next?.tag === 'VERB' || next?.tag === 'AUX' || next?.tag === 'ADV' || next?.text === ',') &&
    token.form !== 'plural' &&
    !isCommon(norm, words)
  )
    return true
  const begins =
    words.places.demonyms.has(norm) ||
    words.nameParts.parties.has(norm) ||
    words.titles.address.has(norm) ||
    words.givenNames.male.has(norm) ||
    words.givenNames.female.has(norm)
  return begins && next !== undefined && isCapitalised(next, words)
}

function isCommon(norm: string, words: SourceLexicon): boolean {
  return (
    isHuman(norm, words) ||
    words.organizationNouns.has(norm) ||
    words.documentNouns.has(norm) ||
    words.mediaNouns.has(norm) ||
    words.pronouns.indefinite.has(norm) ||
    words.quantityWords[norm] !== undefined ||
    words.places.demonyms.has(norm)
  )
}

function isCapitalised(token: Word, { nameParts }: SourceLexicon): boolean {
  if (token.kind !== 'word' || token.tag === 'PRON' || token.tag === 'DET' || token.tag === 'AUX') return false
  if (token.tag === 'SCONJ' || token.tag === 'CCONJ' || token.tag === 'PART') return false
  return /^\p{Lu}/u.test(token.text) && !nameParts.never.has(bareWord(token)) && !token.norm.startsWith("'")
}

function endOfName(tokens: readonly Word[], from: number, limit: number, words: SourceLexicon): number {
  let end = from + 1
  while (end < limit) {
    const token = tokens[end] as Word
    const next = tokens[end + 1]
    const inside = end + 1 < limit
    if (isCapitalised(token, words) && token.tag !== 'ADV' && token.tag !== 'ADP') end += 1
    else if (!inside || !next) break
    else if (token.text === '-' && !token.spaceBefore && !next.spaceBefore && joinsHyphen(tokens, end, words)) end += 2
    else if (token.text === '&' && isCapitalised(next, words)) end += 2
    else if (words.nameParts.particles.has(token.norm) && isCapitalised(next, words) && token.norm !== 'y') end += 2
    else if (
      words.nameParts.particles.has(token.norm) &&
      end + 2 < limit &&
      words.nameParts.particles.has(next.norm) &&
      isCapitalised(tokens[end + 2] as Word, words)
    )
      end += 3
    else if (token.kind === 'quote' && isNickname(tokens, end, limit, words)) end += 3
    else if (isCapitalised(next, words) && connects(tokens, from, end, words)) end += 2
    else if (
      next.norm === 'the' &&
      end + 2 < limit &&
      isCapitalised(tokens[end + 2] as Word, words) &&
      token.norm !== 'and' &&
      connects(tokens, from, end, words)
    )
      end += 3
    else break
  }
  // ", Jr."
  if (tokens[end]?.text === ',' && end + 1 < limit && words.titles.suffixes.has(bareWord(tokens[end + 1] as Word)))
    end += 2
  return end
}

/** "Ki-moon", "Al-Assad", "Post-ABC"; not "Iran-allied". */
function joinsHyphen(tokens: readonly Word[], at: number, words: SourceLexicon): boolean {
  const before = tokens[at - 1] as Word
  const after = tokens[at + 1] as Word
  if (words.places.countries.has(bareWord(before)) || words.places.demonyms.has(bareWord(before))) return false
  if (isCapitalised(after, words)) return true
  return (
    after.kind === 'word' &&
    after.text.length <= 6 &&
    (after.tag === 'NOUN' || after.tag === 'PROPN') &&
    before.text.length <= 5 &&
    before.tag === 'PROPN' &&
    tokens[at - 2]?.tag === 'PROPN'
  )
}

/** Juan "Chico" Manriquez */
function isNickname(tokens: readonly Word[], at: number, limit: number, words: SourceLexicon): boolean {
  const [name, close, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  return (
    at + 3 < limit &&
    !!name &&
    !!next &&
    isCapitalised(name, words) &&
    close?.kind === 'quote' &&
    isCapitalised(next, words)
  )
}

/** "Department of Justice", "Center for Jobs", "Health and Human Services": small words inside the names of bodies. */
function connects(tokens: readonly Word[], from: number, at: number, words: SourceLexicon): boolean {
  const link = tokens[at]?.norm
  const before = bareWord(tokens[at - 1] as Word)
  const isBody = (token: Word) => words.organizationNameWords.has(bareWord(token))
  if (link === 'of') {
    if (before === 'secretary' || before === 'minister' || before === 'house' || before === 'bank') return true
    return isBody(tokens[at - 1] as Word) || words.documentNouns.has(before)
  }
  if (link === 'for' || link === 'on' || link === 'against')
    return isBody(tokens[at - 1] as Word) || before.endsWith('s') || before === 'minister' || before === 'secretary'
  if (link === 'and') {
    const run = tokens.slice(from, at)
    let end = at + 1
    while (end < at + 6 && tokens[end] && isCapitalised(tokens[end] as Word, words)) end += 1
    const named = end > at + 2 && isBody(tokens[end - 1] as Word) && !run.some(isBody)
    if (named && tokens[from - 1]?.norm === 'the') return true
    return run.some(
      (token, i) =>
        i > 0 && (token.norm === 'of' || token.norm === 'for' || token.norm === 'on') && isBody(run[i - 1] as Word),
    )
  }
  return false
}

function readRun(tokens: readonly Word[], run: Range, limit: number, words: SourceLexicon): readonly NameMention[] {
  const first = startOfName(tokens, run, words)
  if (first >= run.end) return []
  const end = run.end
  const parts = tokens.slice(first, end).filter(({ kind }) => kind === 'word' || kind === 'number')
  const last = tokens[end - 1] as Word
  const next = end < limit ? tokens[end] : undefined
  const title =
    first > run.first ? { first: startOfTitle(tokens, run.first), end: first } : lowerCaseTitle(tokens, first, words)
  const source = tokens[first]?.start ?? 0
  const { kind, sure, gender } = nameKind(tokens, { first, end }, title, limit, words)
  return [
    {
      first,
      end,
      text: tokens
        .slice(first, end)
        .map((token, i) => (i > 0 && token.spaceBefore ? ' ' : '') + token.text)
        .join(''),
      words: parts.map(bareWord),
      title,
      kind,
      sure,
      gender,
      modifier:
        source >= 0 &&
        ((next?.tag === 'NOUN' && next.spaceBefore) || (next?.text === '-' && !next.spaceBefore)) &&
        last.norm !== "'s",
    },
  ]
}

/** "campaign manager" before "Dana Reyes". */
function lowerCaseTitle(tokens: readonly Word[], first: number, words: SourceLexicon): Range | null {
  const noun = tokens[first - 1]
  if (
    !noun ||
    noun.kind !== 'word' ||
    noun.tag === 'VERB' ||
    noun.tag === 'NUM' ||
    noun.tag === 'PRON' ||
    noun.tag === 'DET' ||
    noun.form === 'plural' ||
    !(isHuman(noun.lemma, words) || words.titles.address.has(noun.lemma))
  )
    return null
  let start = first - 1
  while (start > 0 && first - start < 8 && isTitlePart(tokens[start - 1] as Word)) start -= 1
  return { first: start, end: first }
}

/** "former President", "state Sen." */
function startOfTitle(tokens: readonly Word[], from: number): number {
  let start = from
  while (start > 0 && from - start < 3) {
    const token = tokens[start - 1] as Word
    if (
      (token.tag !== 'ADJ' && token.tag !== 'NOUN') ||
      token.form === 'plural' ||
      token.sentence !== tokens[from]?.sentence
    )
      break
    start -= 1
  }
  return start
}

function isTitlePart({ tag, text, norm }: Word): boolean {
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || text === '-' || (tag === 'ADV' && norm === 'then')
}

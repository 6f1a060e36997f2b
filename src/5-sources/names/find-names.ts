import type { ParsedDocument, Range, Word } from '../../layers.js'
import { shares } from '../../lexicon/quantity-words.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { timeWords } from '../../lexicon/time-words.js'
import { isHuman, looksHuman } from '../../match/is-human.js'
import { isHyphen } from '../../match/is-hyphen.js'
import { lookUp } from '../../match/look-up.js'
import type { NameMention } from '../mention.js'
import { bareWord } from './bare-word.js'
import { bodyOfTitle } from './body-of-title.js'
import { endOfName } from './end-of-name.js'
import { findAgain } from './find-again.js'
import { isCapitalised } from './is-capitalised.js'
import { isDuty } from './is-duty.js'
import { isGarbled } from './is-garbled.js'
import { isKin } from './is-kin.js'
import { isPlaceName } from './is-place-name.js'
import { leadsToPerson } from './leads-to-person.js'
import { nameKind } from './name-kind.js'
import { startOfName } from './start-of-name.js'
import { lowerCaseTitle, startOfTitle } from './title-before.js'
import { viewName } from './view-name.js'
import { withoutPairs } from './without-pairs.js'

const longestName = 14
/** Common words by which a line shows that it writes them in lower case. */
const fewestCommon = 3

/**
 * Find the capitalised names of an article, in order; of headlines only those that the body knows and speakers between marks.
 *
 * @param speakers Tokens that stage 4 took for sources: there a capital at a sentence's start is a name, if no common noun.
 * @param reports Tokens of reporting verbs, where a name ends: "Zoe Doe | Responds To Critics".
 */
export function findNames(
  document: ParsedDocument,
  speakers: ReadonlySet<number>,
  reports: ReadonlySet<number>,
  words: SourceLexicon,
): readonly NameMention[] {
  const { tokens } = document
  const names: NameMention[] = []
  for (const sentence of document.sentences) {
    const block = document.blocks[sentence.block]?.kind
    const running = block === 'body' || block === 'caption'
    if (!running && block !== 'headline' && block !== 'crosshead') continue
    const { first, end } = sentence.tokens
    for (let at = first; at < end; at += 1) {
      if (reports.has(at)) continue
      if (running ? !opensName(tokens, at, first, speakers, words) : !isCapitalised(tokens[at] as Word, words)) continue
      const stop = endOfName(tokens, at, endBeforeReport(at, Math.min(end, at + longestName)), words)
      const run = { first: at, end: stop }
      const shown = running || isSigned(tokens, run, sentence.tokens, speakers) || speaksPlainly(run, sentence.tokens)
      if (!shown) continue
      names.push(...readRun(tokens, run, end, words))
      at = stop - 1
    }
  }
  return withoutPairs([...names, ...findAgain(document, names, speakers, words)]).toSorted((a, b) => a.first - b.first)

  function endBeforeReport(at: number, end: number): number {
    let stop = at + 1
    while (stop < end && !reports.has(stop)) stop += 1
    return stop
  }

  /** "Homes without power, according to ScotGrid": where common words are in lower case, a capital behind the first says a name. */
  function speaksPlainly(run: Range, { first, end }: Range): boolean {
    if (run.first === first || isCommon(bareWord(tokens[run.first] as Word), words)) return false
    if (!tokens.slice(run.first, run.end).some(({ index }) => speakers.has(index))) return false
    const opening = tokens[first]?.kind === 'word' ? first : first + 1
    const common = tokens.slice(opening + 1, end).filter(({ tag }) => tag === 'NOUN' || tag === 'VERB')
    return common.length >= fewestCommon && common.every(({ text, norm }) => text === norm)
  }
}

/** "Jane Doe: …", "“…” — Jane Doe": where capitals say nothing, a speaker between marks, of more than one word. */
function isSigned(tokens: readonly Word[], run: Range, sentence: Range, speakers: ReadonlySet<number>): boolean {
  const bound = (at: number) => at < sentence.first || at >= sentence.end || tokens[at]?.kind !== 'word'
  const inside = tokens.slice(run.first, run.end)
  return (
    inside.length > 1 &&
    bound(run.first - 1) &&
    bound(run.end) &&
    inside.every(({ tag }) => tag !== 'VERB' && tag !== 'AUX') &&
    inside.some(({ index }) => speakers.has(index))
  )
}

function opensName(
  tokens: readonly Word[],
  at: number,
  sentenceStart: number,
  speakers: ReadonlySet<number>,
  words: SourceLexicon,
): boolean {
  const token = tokens[at] as Word
  // no month speaks: "May said"
  if (speakers.has(at) && words.nameParts.months.has(token.norm) && token.text !== token.norm) return true
  const behind = tokens[at + 1]
  const followed = behind?.tag === 'PROPN' && !timeWords.has(behind.norm) && isCapitalised(behind, words)
  if (words.nameParts.shortMonths.has(token.norm) && token.text !== token.norm && followed) return true
  if (!isCapitalised(token, words) || token.text.length < 2) return false
  const before = tokens[at - 1]
  const opens = at === sentenceStart || before?.kind === 'quote' || before?.text === ':'
  // "City staff"
  if (opens && isBareBody(tokens, at, words)) return false
  const norm = bareWord(token)
  const next = tokens[at + 1]
  // "Director of nursing"
  if (opens && words.titles.ofDuties.has(norm) && isDuty(tokens, at + 2, words)) return false
  // "Supervisor of Elections Ann Lee"
  if (opens && words.titles.ofDuties.has(norm) && next?.norm === 'of' && leadsToPerson(tokens, at + 1, words))
    return true
  // "Half said"
  if (opens && shares.has(norm) && !(next && isCapitalised(next, words))) return false
  if (token.tag === 'PROPN' || !opens) return true
  // "New York": a tagger may take the first word for an adjective
  if (next && isCapitalised(next, words) && isPlaceName(`${norm} ${bareWord(next)}`, words)) return true
  if (next && isGarbled(next)) return true
  if (
    (speakers.has(at) || speakers.has(at + 1)) &&
    (next?.tag === 'VERB' ||
      next?.tag === 'AUX' ||
      next?.tag === 'ADV' ||
      next?.text === ',' ||
      next?.text === ':' ||
      (next && isCapitalised(next, words))) &&
    !isCommon(norm, words) &&
    (token.form !== 'plural' || isAcronym(token) || isSurname(token, next, words))
  )
    return true
  if (words.places.countries.has(norm) || words.places.capitals.has(norm) || words.organizationNames.has(norm))
    return true
  const begins =
    words.places.demonyms.has(norm) ||
    words.nameParts.parties.has(norm) ||
    words.titles.address.has(norm) ||
    words.mediaNouns.has(norm) ||
    words.givenNames.male.has(norm) ||
    words.givenNames.female.has(norm)
  return begins && next !== undefined && isCapitalised(next, words)
}

/** "CNN said" */
function isAcronym({ text }: Word): boolean {
  return /^\p{Lu}{2,5}$/u.test(text)
}

/** "Hughes said", "Banks says": no plural of a word for people, papers or bodies speaks here, or its verb is for one. */
function isSurname({ norm, lemma }: Word, next: Word | undefined, words: SourceLexicon): boolean {
  if (!norm.endsWith('s') || next?.form === 'base') return false
  return next?.form === 'third' || !(isCommon(lemma, words) || looksHuman(lemma, words))
}

function isBareBody(tokens: readonly Word[], at: number, words: SourceLexicon): boolean {
  const norm = bareWord(tokens[at] as Word)
  const next = tokens[at + 1]
  return (
    words.organizationNouns.has(norm) &&
    !words.organizationNames.has(norm) &&
    next?.tag === 'NOUN' &&
    !isCapitalised(next, words)
  )
}

function isCommon(norm: string, words: SourceLexicon): boolean {
  return (
    isHuman(norm, words) ||
    words.organizationNouns.has(norm) ||
    words.documentNouns.has(norm) ||
    words.mediaNouns.has(norm) ||
    words.pronouns.indefinite.has(norm) ||
    lookUp(words.quantityWords, norm) !== undefined ||
    words.places.demonyms.has(norm)
  )
}

function readRun(tokens: readonly Word[], run: Range, limit: number, words: SourceLexicon): readonly NameMention[] {
  const first = startOfName(tokens, run, words)
  if (first >= run.end) return []
  const range = { first, end: run.end }
  if (words.businesses.has(tokens[first - 1]?.norm ?? '')) return [readName(tokens, range, null, limit, words)]
  if (first === run.first) return [readName(tokens, range, lowerCaseTitle(tokens, first, words), limit, words)]
  const title = { first: startOfTitle(tokens, run.first, words), end: first }
  const name = readName(tokens, range, title, limit, words)
  const body = bodyOfTitle(tokens, { first: run.first, end: first }, words)
  return body ? [{ ...readName(tokens, body, null, limit, words), modifier: true }, name] : [name]
}

function readName(
  tokens: readonly Word[],
  { first, end }: Range,
  title: Range | null,
  limit: number,
  words: SourceLexicon,
): NameMention {
  const last = tokens[end - 1] as Word
  const next = end < limit ? tokens[end] : undefined
  const { kind, sure, gender, ruleId } = nameKind(viewName(tokens, { first, end }, title, limit, words))
  return {
    first,
    end,
    text: tokens
      .slice(first, end)
      .map((token, i) => (i > 0 && token.spaceBefore ? ' ' : '') + token.text)
      .join(''),
    words: wordsOf(tokens, first, end),
    title,
    kind,
    sure,
    ruleId,
    gender,
    modifier: ((next?.tag === 'NOUN' && next.spaceBefore) || isHyphen(next)) && last.norm !== "'s",
    placed: tokens[(title?.first ?? first) - 1]?.tag === 'ADP',
    kin: isKin(tokens, end, words),
  }
}

/** "Martínez" and "Martinez" are one name. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Signs that decoding left inside a word join its pieces again. */
function wordsOf(tokens: readonly Word[], first: number, end: number): readonly string[] {
  const parts: string[] = []
  let glue = ''
  for (const token of tokens.slice(first, end)) {
    if (glue && !token.spaceBefore) parts.push(`${parts.pop() ?? ''}${glue}${bareWord(token)}`)
    else if (token.kind === 'word' || token.kind === 'number') parts.push(plain(bareWord(token)))
    glue = isGarbled(token) ? token.text : ''
  }
  return parts
}

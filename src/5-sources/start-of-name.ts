import type { Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { isHuman } from '../match/is-human.js'
import { bareWord } from './bare-word.js'
import { isOutlet } from './is-outlet.js'

/**
 * Find where the name itself begins in a capitalised run: after titles, parties and nationalities before a person.
 *
 * "Former House Speaker Dana Reyes" → "Dana"; "Iranian Foreign Ministry" → "Iranian". Returns the run's end when it
 * holds no name at all ("the Republican").
 */
export function startOfName(tokens: readonly Word[], run: Range, words: SourceLexicon): number {
  const { first, end } = run
  const norm = (at: number) => bareWord(tokens[at] as Word)
  const isTitle = (at: number) =>
    words.titles.address.has(norm(at)) ||
    words.titles.male.has(norm(at)) ||
    words.titles.female.has(norm(at)) ||
    words.personNouns.offices.has(norm(at)) ||
    words.personNouns.players.has(norm(at)) ||
    words.personNouns.spokespeople.has(norm(at)) ||
    // "Senators Dana Reyes and …"
    (at + 1 < end && isGiven(at + 1, words, tokens) && words.personNouns.offices.has(norm(at).replace(/s$/, '')))
  const isBody = (at: number) => words.organizationNameWords.has(norm(at)) && !isGiven(at, words, tokens)
  const isAdjective = (at: number) =>
    words.nameParts.parties.has(norm(at)) ||
    words.places.demonyms.has(norm(at)) ||
    words.nameParts.qualifiers.has(norm(at))

  // "Witness B": who has a letter for a name has none
  if (end - first === 2 && /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '') && isHuman(norm(first), words)) return end
  // "the Daily Caller", "the Calder Union Leader"
  if (isOutlet(tokens.slice(first, end).map(bareWord), words)) return first
  // "Carmaker Volmar"
  if (end - first > 1 && tokens[first - 1]?.sentence !== tokens[first]?.sentence && words.businesses.has(norm(first)))
    return first + 1
  // the last title that a person's name follows
  for (let at = end - 2; at >= first; at -= 1) {
    if (!isTitle(at)) continue
    let start = at + 1
    if (tokens[start]?.norm === 'of' || tokens[start]?.norm === 'for') {
      start = Math.min(start + (tokens[start + 1]?.norm === 'the' ? 3 : 2), end)
      while (start < end - 1 && !isGiven(start, words, tokens)) start += 1
    }
    if (start >= end || tokens[start]?.text === '-') continue
    if (!isCapital(tokens[start] as Word)) continue
    let bodies = false
    for (let rest = start; rest < end; rest += 1)
      bodies ||= isBody(rest) && !(rest === end - 1 && rest > start && isGiven(start, words, tokens))
    if (!bodies) return start
  }
  // "the Public Affairs Specialist", "the Defense Minister": a role, no name
  const last = norm(end - 1)
  const role = isTitle(end - 1) || (end - first > 1 && isHuman(last, words))
  const before = tokens[first - 1]
  const opened =
    before?.tag === 'DET' ||
    before?.tag === 'ADJ' ||
    words.pronouns.possessive.has(before?.norm ?? '') ||
    before?.norm === "'s"
  if (role && opened && !isGiven(first, words, tokens) && !words.nameParts.partisans.has(last)) return end
  // "Republican Dana Reyes", "Iranian Abbas Karimi"
  let start = first
  while (start < end && isAdjective(start)) start += 1
  if (start === end) {
    if (words.organizationNames.has(tokens.slice(first, end).map(bareWord).join(' '))) return first
    const last = tokens[end - 1] as Word
    return last.form === 'plural' && last.tag !== 'ADJ' && end - first > 1
      ? first
      : last.tag === 'ADJ' || words.places.demonyms.has(bareWord(last)) || last.form !== 'plural'
        ? end
        : first
  }
  if (start > first) {
    for (let at = start; at < end; at += 1) if (isBody(at)) return first
    if (end - start >= 2 && isGiven(start, words, tokens)) return start
    // "Democrat Zefira Torhout"
    if (end - start === 2 && /^(?:democrat|republican)$/.test(norm(start - 1)) && tokens[start]?.tag === 'PROPN')
      return start
    return first
  }
  return first
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text)
}

function isGiven(at: number, { givenNames }: SourceLexicon, tokens: readonly Word[]): boolean {
  const norm = bareWord(tokens[at] as Word)
  return givenNames.female.has(norm) || givenNames.male.has(norm) || givenNames.either.has(norm)
}

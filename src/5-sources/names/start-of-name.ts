import type { Range, Word } from '../../layers.js'
import { rivals } from '../../lexicon/business-words.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { bareWord } from './bare-word.js'
import { isAddressed } from './is-addressed.js'
import { isOutlet } from './is-outlet.js'
import { isTitle } from './is-title.js'
import { leadsToPerson } from './leads-to-person.js'
import { readRun } from './read-run.js'

/**
 * Find where the name itself begins in a capitalised run: after titles, parties and nationalities before a person.
 *
 * "Former House Speaker Dana Reyes" → "Dana"; "Iranian Foreign Ministry" → "Iranian". Returns the run's end when it
 * holds no name at all ("the Republican").
 */
export function startOfName(tokens: readonly Word[], { first, end }: Range, words: SourceLexicon): number {
  const run = readRun(tokens, { first, end }, words)
  const { norm, isGiven, isBody } = run
  const long = end - first > 1
  if (isLettered()) return end
  // "the Daily Caller", "the Calder Union Leader"
  if (isOutlet(tokens.slice(first, end).map(bareWord), words)) return first
  // "Carmaker Volmar", "Rival Volmar"
  const opens = long && tokens[first - 1]?.sentence !== tokens[first]?.sentence
  if (opens && (words.businesses.has(norm(first)) || (end - first === 2 && rivals.has(norm(first))))) return first + 1
  if (long && isOffice(end - 2)) return end
  const titled = behindTitle()
  if (titled >= 0) return titled
  return isRole() ? end : behindAdjectives()

  /** "Witness B": who has a letter for a name has none. */
  function isLettered(): boolean {
    return end - first === 2 && /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '') && isHuman(norm(first), words)
  }

  /** "Attorney General": the last word is no name. */
  function isOffice(from: number): boolean {
    return end - from === 2 && words.personNouns.offices.has(`${norm(from)} ${norm(end - 1)}`)
  }

  /** Behind the last title that a person's name follows, or -1. */
  function behindTitle(): number {
    for (let at = end - 2; at >= first; at -= 1) {
      if (!isTitle(run, at) || isGivenToo(at) || isOffice(at)) continue
      const start = behindOffice(at + 1)
      if (start >= end || tokens[start]?.text === '-' || !isCapital(tokens[start] as Word)) continue
      if (isAddressed(tokens, start) || !holdsBody(start)) return start
    }
    return -1
  }

  /** "Dean Orr" is somebody's whole name in a text that has no dean. */
  function isGivenToo(at: number): boolean {
    const both = at === end - 2 && isGiven(at) && !isGiven(end - 1)
    return both && tokens.every(({ norm: other, text }) => other !== norm(at) || text !== other)
  }

  /** "Secretary | of the Treasury | Dana Reyes": behind what the title is of. */
  function behindOffice(from: number): number {
    if (tokens[from]?.norm !== 'of' && tokens[from]?.norm !== 'for') return from
    let start = Math.min(from + (tokens[from + 1]?.norm === 'the' ? 3 : 2), end)
    while (start < end - 1 && !isGiven(start)) start += 1
    // "Registrar of Voters | Zefira Orr": a given name that no list has
    return start === end - 1 && leadsToPerson(tokens, from, words) ? end - 2 : start
  }

  /** A word that makes the name a body's, but for a surname: "Jane Park". */
  function holdsBody(start: number): boolean {
    const surname = isGiven(start) && start < end - 1 ? end - 1 : -1
    for (let at = start; at < end; at += 1) if (isBody(at) && at !== surname) return true
    return false
  }

  /** "the Public Affairs Specialist", "the Defense Minister", "Director of Harbour Policy": a role, no name. */
  function isRole(): boolean {
    const last = norm(end - 1)
    // "Ministry of Justice"
    if (end - first === 3 && isBody(first) && tokens[first + 1]?.norm === 'of') return false
    if (!isTitle(run, end - 1) && !(long && isHuman(last, words))) return false
    const { tag, norm: before = '' } = tokens[first - 1] ?? {}
    const alone = !long && tokens[end]?.norm === 'of'
    const opened = alone || tag === 'DET' || tag === 'ADJ' || words.pronouns.possessive.has(before) || before === "'s"
    return opened && !isGiven(first) && !words.nameParts.partisans.has(last)
  }

  /** "Republican | Dana Reyes", "Iranian | Abbas Karimi", but "Iranian Foreign Ministry". */
  function behindAdjectives(): number {
    let start = first
    while (start < end && isAdjective(start)) start += 1
    if (start === first) return first
    if (start === end) return isNameOfAdjectives() ? first : end
    for (let at = start; at < end; at += 1) if (isBody(at)) return first
    if (end - start >= 2 && isGiven(start)) return start
    // "Democrat Zefira Torhout"
    const partisan = norm(start - 1) === 'democrat' || norm(start - 1) === 'republican'
    return partisan && end - start === 2 && tokens[start]?.tag === 'PROPN' ? start : first
  }

  /** "Labour", "Liberal Democrats", "Republicans"; not "Republican", "Portuguese". */
  function isNameOfAdjectives(): boolean {
    if (words.organizationNames.has(tokens.slice(first, end).map(bareWord).join(' '))) return true
    const { form, tag } = tokens[end - 1] as Word
    return form === 'plural' && tag !== 'ADJ' && (long || !words.places.demonyms.has(norm(end - 1)))
  }

  function isAdjective(at: number): boolean {
    const { parties, partisans, qualifiers } = words.nameParts
    // "Democrats | Dana Reyes and …"
    const called = partisans.has(norm(at)) && at + 1 < end && isGiven(at + 1)
    return called || parties.has(norm(at)) || words.places.demonyms.has(norm(at)) || qualifiers.has(norm(at))
  }
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text)
}

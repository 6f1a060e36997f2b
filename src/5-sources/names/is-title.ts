import { isHuman } from '../../match/is-human.js'
import { bareWord } from './bare-word.js'
import { isPlaceName } from './is-place-name.js'
import { leadsToPerson } from './leads-to-person.js'
import { mayName } from './may-name.js'
import type { Run } from './read-run.js'

/** Tell whether a word of a capitalised run is a title of the person whose name follows. */
export function isTitle(run: Run, at: number): boolean {
  const { tokens, first, end, words, norm, isGiven } = run
  const { titles, personNouns } = words
  const lists = [
    ...[titles.address, titles.male, titles.female],
    ...[personNouns.offices, personNouns.players, personNouns.spokespeople],
  ]
  if (lists.some((list) => list.has(norm(at)))) return true
  // "Chief Executive Zefira Reyes"
  if (at > first && personNouns.offices.has(`${norm(at - 1)} ${norm(at)}`)) return true
  // "Firefighter Dana Reyes", "Retired Nurse Dana Reyes"
  if (at + 2 < end && isGiven(at + 1) && !isGiven(at) && isHuman(norm(at), words)) return true
  // "Calder City Public Advocate Zefira Reyes"
  if (at + 3 === end && isHuman(norm(at), words) && isGoverned(run, at) && mayName(tokens.slice(at + 1, end), words))
    return true
  // "Clerk of Court Dana Reyes"
  if (titles.ofDuties.has(norm(at)) && norm(at + 1) === 'of' && leadsToPerson(tokens, at + 1, words)) return true
  // "Senators Dana Reyes and …"
  return at + 1 < end && isGiven(at + 1) && personNouns.offices.has(norm(at).replace(/s$/, ''))
}

/** "Calder City |", "Ohio |": a place or body stands before, whose office a word may be. */
function isGoverned({ tokens, first, words, isBody }: Run, at: number): boolean {
  for (let from = first; from < at; from += 1) {
    const place = tokens
      .slice(first, from + 1)
      .map(bareWord)
      .join(' ')
    if (isBody(from) || isPlaceName(place, words)) return true
  }
  return false
}

import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { bareWord } from './bare-word.js'
import { isCapitalised } from './is-capitalised.js'
import { leadsToPerson } from './leads-to-person.js'
import type { NameLinkView } from './name-link-rule.js'

const mostBehind = 5
/** Offices whose duty is one word: "Secretary of State Orr"; not "Director of Harbour Policy". */
const ofOneWord: ReadonlySet<string> = new Set(['secretary', 'minister', 'chief'])

/** Whether a small word stands inside the name of a body: "Department of Justice", "Center for Jobs", "Health and Human Services". */
export function isBodyLink(view: NameLinkView): boolean {
  switch (view.token.norm) {
    case 'of':
      return isOfBody(view)
    case 'for':
    case 'on':
    case 'against':
      return isForBody(view)
    case 'and':
      return joinsDuties(view)
    default:
      return false
  }
}

function isOfBody(view: NameLinkView): boolean {
  const { before, words } = view
  const word = bareWord(before)
  if (word === 'house' || word === 'bank' || ofOneWord.has(word)) return true
  if (words.titles.ofDuties.has(word) && leadsToPerson(view.tokens, view.at, words)) return true
  return isBody(before, words) || words.documentNouns.has(word)
}

function isForBody({ before, words }: NameLinkView): boolean {
  const word = bareWord(before)
  return isBody(before, words) || word.endsWith('s') || word === 'minister' || word === 'secretary'
}

/** "the Orchard and Dairy Board", "Customs and Border Protection", "Department of Health and Human Services". */
function joinsDuties({ tokens, from, at, before, words }: NameLinkView): boolean {
  const run = tokens.slice(from, at)
  const behind = tokens.slice(at + 1, at + 1 + mostBehind)
  const stop = behind.findIndex((word) => !isCapitalised(word, words))
  const second = stop < 0 ? behind : behind.slice(0, stop)
  const last = second.at(-1)
  if (last && second.length > 1) {
    if (isBody(last, words) && !run.some((word) => isBody(word, words)) && tokens[from - 1]?.norm === 'the') return true
    if (run.length === 1 && words.dutyWords.has(bareWord(last)) && isDuty(bareWord(before), words)) return true
  }
  const opens = ({ norm }: Word) => norm === 'of' || norm === 'for' || norm === 'on'
  return run.some((word, i) => i > 0 && opens(word) && isBody(run[i - 1] as Word, words))
}

function isBody(word: Word, { organizationNameWords }: SourceLexicon): boolean {
  return organizationNameWords.has(bareWord(word))
}

/** "Customs", "Housing", "Health": no name that stands alone. */
function isDuty(word: string, { organizationNames, places, givenNames }: SourceLexicon): boolean {
  const { countries, capitals, others } = places
  const named = [organizationNames, countries, capitals, others, givenNames.male, givenNames.female]
  return !named.some((names) => names.has(word))
}

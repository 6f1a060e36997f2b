import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'
import type { Mention } from './reading.js'
import { skipTimeBack } from './skip-time.js'

const pronouns: ReadonlySet<string> = new Set(['which', 'who', 'that', 'what'])
const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART', 'SYM'])

/**
 * Find the subject of a report inside a relative clause whose own subject is the pronoun: "a levy which | the union | says will fall".
 * Read off the words, since trees tie the pronoun to either verb.
 */
export function findGappedSubject(document: ParsedDocument, cue: CueCandidate): Mention | null {
  const verb = document.tokens[cue.head]
  const end = skipTimeBack(document, cue.tokens[0] ?? cue.head)
  if (!verb || gapAt(document, cue) < 0) return null
  let first = end
  while (isPart(document.tokens[first - 1], verb)) first -= 1
  if (first === end || !opensGap(document.tokens[first - 1])) return null
  return { ranges: [{ first, end }], heads: [end - 1] }
}

/** The finite verb right behind a report that takes clauses, which lacks its subject: "says | will fall", "says still | owes"; -1 when there is none. */
export function gapAt(document: ParsedDocument, cue: CueCandidate): number {
  if ((cue.frames.clause ?? 0) < 80) return -1
  const last = cue.tokens.at(-1) ?? cue.head
  const at = document.tokens[last + 1]?.tag === 'ADV' ? last + 2 : last + 1
  const word = document.tokens[at]
  const finite = word?.tag === 'AUX' || word?.form === 'third' || word?.form === 'past'
  return finite && word.sentence === document.tokens[last]?.sentence && isFiniteVerb(document, word) ? at : -1
}

/** A pronoun that may open a clause with a gap. */
export function opensGap(word: Word | undefined): boolean {
  return word !== undefined && pronouns.has(word.norm)
}

function isPart(word: Word | undefined, verb: Word): boolean {
  return word !== undefined && word.sentence === verb.sentence && phrase.has(word.tag) && !opensGap(word)
}

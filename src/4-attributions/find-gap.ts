import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'

const pronouns: ReadonlySet<string> = new Set(['which', 'who', 'that', 'what'])

/** The finite verb right behind a report that takes clauses, which lacks its subject: "says | will fall", "says still | owes"; -1 when there is none. */
export function findGap(document: ParsedDocument, cue: CueCandidate): number {
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

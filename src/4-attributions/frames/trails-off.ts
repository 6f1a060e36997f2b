import { relativePronouns } from '../../lexicon/relative-pronouns.js'
import { findMainVerbs } from '../../match/find-main-verb.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { findContentBefore } from '../find-content-before.js'
import type { Sight } from './frame-rule.js'

const surroundings: ReadonlySet<string> = new Set(['while', 'when', 'as', 'after', 'before'])

/** "The yard is safe, Doe said | while the rain fell": behind a whole clause the report ends with what went on around it. */
export function trailsOff(sight: Sight): boolean {
  const { document, cue, layout, cueHeads } = sight
  const { tokens } = document
  const [opener, subject] = [tokens[layout.complement], tokens[layout.clause.first]]
  if (!opener || opener.sentence !== tokens[cue.head]?.sentence || !surroundings.has(opener.norm)) return false
  const before = findContentBefore(sight)
  if (!before || tokens[layout.clause.first - 1]?.norm !== ',' || relativePronouns.has(subject?.norm ?? ''))
    return false
  const { first, end } = before.range
  const { end: limit = end } = document.sentences[opener.sentence]?.tokens ?? {}
  const rest = { first: opener.index + 1, end: limit }
  // "described as a mess", "as much as many hoped"
  if (opener.norm === 'as' && (opener.tag !== 'SCONJ' || !hasFiniteVerb(document, rest.first, limit))) return false
  // "When it rained, …", "Orr said the dam, which is old, …"; not "The lock will close, …"
  const hangs = tokens[first]?.tag === 'SCONJ' || surroundings.has(tokens[first]?.norm ?? '')
  const reports = tokens.slice(first, end - 1).some(({ index }) => cueHeads.has(index))
  return !hangs && !reports && hasFiniteVerb(document, first, end) && [...findMainVerbs(document, rest)].length < 2
}

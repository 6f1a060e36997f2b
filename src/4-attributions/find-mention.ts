import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { timelessVerbs } from '../lexicon/verb-traits.js'
import type { Mention } from './reading.js'
import { isPassive } from './subjects/is-passive.js'
import type { SubjectView } from './subjects/subject-rule.js'
import { activeSubjectRules, passiveSubjectRules } from './subjects/subject-rules.js'

/** Verbs that may stand between a report and the one with its subject. */
const mostSteps = 4
const singular: ReadonlySet<string> = new Set(['he', 'she', 'it'])
const nobody: Mention = { ranges: [], heads: [] }

/** Find the words that name who speaks: the subject of the cue, also inverted, shared or carried by another verb. */
export function findMention(document: ParsedDocument, cue: CueCandidate, cueHeads: ReadonlySet<number>): Mention {
  return findSubject(document, cue, cueHeads)?.mention ?? nobody
}

/** A subject, and the rule that found it. */
export interface FoundSubject {
  readonly ruleId: string
  readonly mention: Mention
}

/**
 * Find the same with the rule that found it.
 *
 * @param steps Verbs gone over so far.
 */
export function findSubject(
  document: ParsedDocument,
  cue: CueCandidate,
  cueHeads: ReadonlySet<number>,
  steps = 0,
): FoundSubject | null {
  const verb = document.tokens[cue.head]
  const sentence = document.sentences[verb?.sentence ?? -1]?.tokens
  if (!verb || !sentence || steps > mostSteps) return null
  const subjectOf = (verb: Word, tokens: readonly number[] = [verb.index]) =>
    findSubject(document, { ...cue, lemma: verb.lemma, head: verb.index, tokens }, new Set(), steps + 1)?.mention ??
    null
  const view = { document, cue, verb, start: cue.tokens[0] ?? cue.head, sentence, cueHeads, subjectOf }
  for (const { id, find } of isPassive(view) ? passiveSubjectRules : activeSubjectRules) {
    const mention = find(view)
    if (mention && isThere(mention) && agreesWith(view, mention)) return { ruleId: id, mention }
  }
  return null
}

/** In broken text a phrase may end before it begins. */
function isThere({ ranges }: Mention): boolean {
  return ranges.length > 0 && ranges.every(({ first, end }) => first < end)
}

/** "a fire for her, | say they left": a singular pronoun is no subject of a plural present; "put" and "let" may be pasts. */
function agreesWith({ document, verb, start }: SubjectView, { heads }: Mention): boolean {
  const [head, ...others] = heads.map((at) => document.tokens[at])
  if (verb.form !== 'base' || start !== verb.index || timelessVerbs.has(verb.norm) || !head || others.length > 0)
    return true
  const [before, behind] = [document.tokens[head.index - 1], document.tokens[head.index + 1]]
  return before?.tag === 'CCONJ' || behind?.tag === 'CCONJ' || !singular.has(head.norm) || helps(before)
}

/** "did she | say", "made him | say": a bare infinitive has any subject. */
function helps(before: Word | undefined): boolean {
  return before?.tag === 'AUX' || before?.tag === 'VERB'
}

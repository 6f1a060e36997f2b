import type { ParsedDocument, Word } from '../../layers.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { subtree } from '../../match/tree.js'
import { findOwnSubject } from '../subjects/own-subject.js'
import { hasVerb } from './has-verb.js'
import { horizon } from './horizon.js'

/** What sets one report against another. */
const contrasts: ReadonlySet<string> = new Set(['while', 'whereas', 'though', 'although'])
const firstPersons: ReadonlySet<string> = new Set(['i', 'we'])

/** A content behind its verb, from where on, and the verbs that may report. */
export interface Told {
  readonly document: ParsedDocument
  readonly cueHeads: ReadonlySet<number>
  readonly verb: Word
  readonly start: number
}

/** Tell whether another one reports in the same tense behind a joint: "Doe said it failed, | while Roe predicted that". */
export function reportsBehind(told: Told, joint: Word, limit: number): boolean {
  const { document, cueHeads, verb, start } = told
  const sets = contrasts.has(joint.norm) && document.tokens[joint.index - 1]?.norm === ','
  if (!sets && joint.tag !== 'CCONJ') return false
  const behind = document.tokens.slice(joint.index + 1, Math.min(limit, joint.index + horizon))
  const next = behind.find((word) => isFiniteVerb(document, word))
  if (!next || !cueHeads.has(next.index) || next.form !== verb.form || !hasVerb(document, start, joint.index))
    return false
  return sets || speaksBehind(told, joint.index, next)
}

/** "said it failed and | one in four said", "asked whether it failed and | he said"; not "said she called and | he said", "a bill and a vote said". */
function speaksBehind({ document, cueHeads, verb, start }: Told, joint: number, next: Word): boolean {
  const subject = findOwnSubject(document, next)
  if (!subject || subject.index > next.index || subtree(document, subject.index).first !== joint + 1) return false
  if (verb.lemma === 'ask') return next.lemma !== 'ask'
  const reports = (word: Word) => cueHeads.has(word.index) && isFiniteVerb(document, word)
  return !firstPersons.has(subject.norm) && !document.tokens.slice(start, joint).some(reports)
}

import type { ParsedDocument, Word } from '../../layers.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { subtree } from '../../match/tree.js'
import { findOwnSubject } from '../subjects/own-subject.js'
import { fallsSilent } from './falls-silent.js'
import { hasVerb } from './has-verb.js'
import { horizon } from './horizon.js'

/** What sets one report against another. */
const contrasts: ReadonlySet<string> = new Set(['while', 'whereas', 'though', 'although'])
const firstPersons: ReadonlySet<string> = new Set(['i', 'we'])
/** Behind "when", they tell of whoever reports. */
const asking: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'reached'])

/** Where the story leaves a content for its reporter, "said no | when asked", "| but declined to say why", or for another one, "| while Roe predicted that". */
export function endAtOther(
  document: ParsedDocument,
  cueHeads: ReadonlySet<number>,
  verb: Word,
  start: number,
  limit: number,
): number {
  const { tokens } = document
  for (let at = start + 1; at < Math.min(limit, start + horizon); at += 1) {
    const joint = tokens[at]
    if (joint?.quotation !== verb.quotation) continue
    const asked = joint.norm === 'when' && asking.has(tokens[at + 1]?.norm ?? '')
    if (asked || fallsSilent(document, joint) || reportsBehind(joint, limit))
      return tokens[at - 1]?.norm === ',' ? at - 1 : at
  }
  return limit

  /** "Doe said it failed, | while Roe predicted that": what another one reports in the same tense. */
  function reportsBehind(joint: Word, end: number): boolean {
    const sets = contrasts.has(joint.norm) && tokens[joint.index - 1]?.norm === ','
    if (!sets && joint.tag !== 'CCONJ') return false
    const behind = tokens.slice(joint.index + 1, Math.min(end, joint.index + horizon))
    const next = behind.find((word) => isFiniteVerb(document, word))
    if (!next || !cueHeads.has(next.index) || next.form !== verb.form || !hasVerb(document, start, joint.index))
      return false
    return sets || speaksBehind(joint.index, next)
  }

  /** "said it failed and | one in four said", "asked whether it failed and | he said"; not "said she called and | he said", "a bill and a vote said". */
  function speaksBehind(joint: number, next: Word): boolean {
    const subject = findOwnSubject(document, next)
    if (!subject || subject.index > next.index || subtree(document, subject.index).first !== joint + 1) return false
    if (verb.lemma === 'ask') return next.lemma !== 'ask'
    return !firstPersons.has(subject.norm) && !tokens.slice(start, joint).some(isReport)
  }

  function isReport(word: Word): boolean {
    return cueHeads.has(word.index) && isFiniteVerb(document, word)
  }
}

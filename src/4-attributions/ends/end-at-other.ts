import type { ParsedDocument, Word } from '../../layers.js'
import { hasFiniteVerb, isFiniteVerb } from '../../match/is-finite-verb.js'
import { childBy, childrenBy, subtree } from '../../match/tree.js'
import { finiteForm } from '../finite-form.js'
import { findOwnSubject } from '../subjects/own-subject.js'
import { fallsSilent, withholds } from './falls-silent.js'
import { hasVerb } from './has-verb.js'
import { horizon } from './horizon.js'

/** What sets one report against another. */
const contrasts: ReadonlySet<string> = new Set(['while', 'whereas', 'though', 'although'])
const firstPersons: ReadonlySet<string> = new Set(['i', 'we'])
/** Behind "when", they tell of whoever reports. */
const asking: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'reached'])

/** What "without" belongs to where no comma stands before it: "could not be held | without evidence". */
const binding: ReadonlySet<string> = new Set(
  "not n't never no nobody none cannot can could should must would".split(' '),
)

/** Where the story leaves a content for its reporter, "said no | when asked", "| but declined to say why", or for another one, "| while Roe predicted that". */
export function endAtOther(
  document: ParsedDocument,
  cueHeads: ReadonlySet<number>,
  verb: Word,
  start: number,
  limit: number,
): number {
  const { tokens } = document
  let bound = false
  for (let at = start + 1; at < Math.min(limit, start + horizon); at += 1) {
    const [before, joint] = [tokens[at - 1], tokens[at]]
    bound ||= binding.has(before?.norm ?? '')
    if (joint?.quotation !== verb.quotation) continue
    const comma = before?.norm === ','
    const asked = joint.norm === 'when' && asking.has(tokens[at + 1]?.norm ?? '')
    const twin = joint.tag === 'CCONJ' && at > start + 1 && at < limit - 3 && twinBehind(joint)
    const silent = fallsSilent(document, joint) || ((comma || !bound) && withholds(document, joint))
    if (asked || silent || twin || reportsBehind(joint, limit)) return comma ? at - 1 : at
  }
  return limit

  /** "claimed that it failed | but noted that …", "telling them that it failed | and vowing to …": like verbs stand side by side. */
  function twinBehind({ index }: Word): boolean {
    const next = tokens[tokens[index + 1]?.tag === 'ADV' ? index + 2 : index + 1]
    return next !== undefined && cueHeads.has(next.index) && isTwin(document, verb, start, next)
  }

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

function isTwin(document: ParsedDocument, verb: Word, start: number, next: Word): boolean {
  if (finiteForm(document, next) !== finiteForm(document, verb)) return false
  if (actsBesidePassive(document, next)) return true
  if (next.form !== verb.form) return false
  if (verb.form === 'gerund') return hasFiniteVerb(document, start, next.index)
  const that = document.tokens[start]?.norm === 'that' || next.lemma === verb.lemma
  return that && document.tokens[next.index + 1]?.norm === 'that'
}

/** "said it had been sent | and challenged the mayor": what has an object is no passive; not "said he was seen and gave his name". */
function actsBesidePassive(document: ParsedDocument, { index, head, relation }: Word): boolean {
  const perfect = childrenBy(document, head, 'aux').some(({ lemma }) => lemma === 'have')
  if (relation !== 'conj' || !perfect || !childBy(document, head, 'aux:pass')) return false
  return childBy(document, index, 'obj') !== undefined
}

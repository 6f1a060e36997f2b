import type { ParsedDocument, Word } from '../../layers.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { subtree } from '../../match/tree.js'
import type { Context } from '../context.js'
import { isNominal } from '../phrases/climb-phrase.js'
import { findOwnSubject } from '../subjects/own-subject.js'
import { hasVerb } from './has-verb.js'
import { horizon } from './horizon.js'

/** What sets one report against another. */
const contrasts: ReadonlySet<string> = new Set(['while', 'whereas', 'though', 'although'])
/** Of a noun and what stands before it. */
const inside: ReadonlySet<string> = new Set('DET ADJ NOUN PROPN PRON NUM PART'.split(' '))
const firstPersons: ReadonlySet<string> = new Set(['i', 'we'])

/** A content behind its verb, from where on, and the verbs that may report. */
export interface Told extends Context {
  readonly verb: Word
  readonly start: number
}

/** Tell whether another one reports in the same tense behind a joint: "Doe said it failed, | while Roe predicted that". */
export function reportsBehind(told: Told, joint: Word, limit: number): boolean {
  const { document, cueHeads, verb, start } = told
  const [before, after] = [document.tokens[joint.index - 1]?.norm, document.tokens[joint.index + 1]?.norm]
  const sets = joint.norm === ';' ? after !== 'that' : contrasts.has(joint.norm) && before === ','
  if (!sets && joint.tag !== 'CCONJ') return false
  const behind = document.tokens.slice(joint.index + 1, Math.min(limit, joint.index + horizon))
  const next = behind.find((word) => isFiniteVerb(document, word))
  if (!next || !cueHeads.has(next.index) || next.form !== verb.form || !hasVerb(document, start, joint.index))
    return false
  return sets || speaksBehind(told, joint.index, next)
}

/** "said it failed and | one in four said", "asked whether it failed and | he said"; not "said she called and | he said", "a bill and a vote said". */
function speaksBehind({ document, cueHeads, classes, verb, start }: Told, joint: number, next: Word): boolean {
  const subject = findSubject(document, joint + 1, next)
  if (!subject) return false
  if (verb.lemma === 'ask') return next.lemma !== 'ask'
  // "had heard nothing" tells of nobody else's words
  const reports = ({ index }: Word) =>
    cueHeads.has(index) && classes.get(index) !== 'hearing' && isFiniteVerb(document, document.tokens[index])
  return !firstPersons.has(subject.norm) && !document.tokens.slice(start, joint).some(reports)
}

/** Who opens the clause: by the tree, or whoever stands before the verb, "heard shots and | a neighbour | said", or before an aside, "and | a clerk, speaking for the mayor, | said". */
function findSubject(document: ParsedDocument, first: number, next: Word): Word | undefined {
  const { tokens } = document
  const own = findOwnSubject(document, next)
  if (own && own.index < next.index && subtree(document, own.index).first === first) return own
  const comma = tokens.slice(first, next.index).find(({ norm }) => norm === ',')
  if (comma && tokens[next.index - 1]?.norm !== ',') return undefined
  const phrase = tokens.slice(first, comma?.index ?? next.index)
  const last = phrase.at(-1)
  return isNominal(last) && phrase.every(({ tag }) => inside.has(tag)) ? last : undefined
}

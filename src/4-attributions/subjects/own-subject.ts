import type { ParsedDocument, Word } from '../../layers.js'
import { timePrepositions } from '../../lexicon/time-words.js'
import { isDash } from '../../match/is-dash.js'
import { tellsTime } from '../../match/tells-time.js'
import { childrenBy, subtree } from '../../match/tree.js'
import { describesSource } from '../phrases/describes-source.js'
import { spans } from '../phrases/skip-time.js'

const floating: ReadonlySet<string> = new Set(['both', 'all', 'each'])
const reflexive = /(?:self|selves)$/

/** The subject in the tree; not a bare day or month, which the tree takes for one: "filed Thursday says". */
export function findOwnSubject(document: ParsedDocument, verb: Word): Word | undefined {
  const subjects = childrenBy(document, verb.index, 'nsubj', 'csubj').filter(
    (word) =>
      !tellsTime(word) && !isYear(document, word) && !isInParenthesis(document, word) && !floats(document, word),
  )
  const before = subjects.filter((word) => word.index < verb.index && !isBetweenDashes(document, word, subjects, verb))
  return (
    before.find((word) =>
      before.some(
        (other) =>
          standsInside(document, word, other) ||
          standsInAdjunct(document, word, other) ||
          (other.index > word.index && describesSource(document, word.index + 1, other.index)),
      ),
    ) ??
    before.at(-1) ??
    subjects[0]
  )
}

/** "A win in | 1984 was no start": the tree takes it for the subject. */
function isYear({ tokens }: ParsedDocument, { norm, index }: Word): boolean {
  return /^(?:19|20)\d\d$/.test(norm) && tokens[index - 1]?.tag === 'ADP'
}

/** "The lawyer representing | Doe": the object of what describes a subject, which the tree takes for another one. */
function standsInside(document: ParsedDocument, subject: Word, other: Word): boolean {
  const before = document.tokens[subtree(document, other.index).first - 1]
  return before?.head === subject.index && before.tag === 'VERB' && other.index > subject.index
}

/** "Doe after | the meeting | said": a time that the tree takes for another subject; not "weeks after | the paper | said". */
function standsInAdjunct(document: ParsedDocument, subject: Word, other: Word): boolean {
  const { tokens } = document
  const before = tokens[subtree(document, other.index).first - 1]
  return (
    timePrepositions.has(before?.norm ?? '') &&
    before?.index === subtree(document, subject.index).end &&
    other.index > subject.index &&
    other.tag === 'NOUN' &&
    !spans.has(subject.norm)
  )
}

/** "Doe and Roe have | both | argued", "as Doe | herself | argued": it stands with a subject before the verb. */
export function floats({ tokens }: ParsedDocument, { index, norm, tag }: Word): boolean {
  if (tag === 'PRON' && reflexive.test(norm)) return true
  return floating.has(norm) && tokens[index - 1]?.tag === 'AUX'
}

/** "The board — Doe, Roe and | Poe — | met": who is named in a remark behind a subject is no other one. */
function isBetweenDashes({ tokens }: ParsedDocument, word: Word, [first]: readonly Word[], verb: Word): boolean {
  if (!first || first.index >= word.index) return false
  return tokens.slice(first.index, word.index).some(isDash) && tokens.slice(word.index, verb.index).some(isDash)
}

/** "(I-Vt.)": a state and party are no subject, whatever the tree says. */
function isInParenthesis({ tokens }: ParsedDocument, { index }: Word): boolean {
  for (let at = index - 1; at > index - 4 && at > 0; at -= 1) if (tokens[at]?.norm === '(') return true
  return false
}

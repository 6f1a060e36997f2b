import type { ParsedDocument, Word } from '../../layers.js'
import { tellsTime } from '../../match/tells-time.js'
import { hasRelation } from '../../match/tree.js'
import { toSourcePhrase } from '../phrases/to-source-phrase.js'
import type { Mention } from '../reading.js'
import { settlePhrase } from './settle-phrase.js'
import type { SubjectView } from './subject-rule.js'

/** Prepositions that also stand before a number: "over half", "about 40". */
const rounding: ReadonlySet<string> = new Set(['with', 'about', 'over'])
/** "what research | shows" is a question. */
const asking: ReadonlySet<string> = new Set(['what', 'which', 'how', 'why', 'whether'])

/** The whole phrase of a subject, where it may name who speaks: no "it is said", no "in May", no "citing the law". */
export function phraseOf({ document, cue, verb }: SubjectView, subject: Word | undefined): Mention | null {
  if (!subject || isEmpty(subject)) return null
  const mention = settlePhrase(document, verb, toSourcePhrase(document, subject.index, cue))
  const [opener, last] = [mention.ranges[0]?.first ?? -1, (mention.ranges[0]?.end ?? 0) - 1].map(
    (at) => document.tokens[at],
  )
  if (!opener || !last) return null
  const time = tellsTime(last) && last.index - opener.index < 2
  return time || !mayOpen(document, verb, opener) ? null : mention
}

/** "It is said", "there is". */
function isEmpty(subject: Word): boolean {
  return hasRelation(subject, 'expl') || (subject.norm === 'there' && subject.tag === 'PRON')
}

/** No preposition but that of "over half", no conjunction, no "citing the law, …"; "planning officers", "leading Democrats say" agree. */
function mayOpen(document: ParsedDocument, verb: Word, { tag, form, relation, norm, index }: Word): boolean {
  if (tag === 'AUX') return false
  const next = document.tokens[index + 1]
  const agrees = verb.form === 'base' && next?.form === 'plural'
  const describes = relation === 'amod' || (relation === 'compound' && verb.form !== 'gerund')
  if (tag === 'VERB') return form !== 'gerund' || describes || agrees
  if (asking.has(norm) && (tag !== 'PRON' || relation === 'det')) return false
  const counts = next?.tag === 'NUM' || next?.norm === 'half'
  const degree = (rounding.has(norm) && counts) || (norm === 'at' && (next?.norm === 'least' || next?.norm === 'most'))
  return degree || (tag !== 'ADP' && tag !== 'SCONJ')
}

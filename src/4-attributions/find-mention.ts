import type { CueCandidate, ParsedDocument, Range, Word } from '../layers.js'
import { carriers } from '../lexicon/carriers.js'
import { describing } from '../lexicon/describing.js'
import { timeWords } from '../lexicon/time-words.js'
import { childBy, childrenBy, hasRelation, subtree } from '../match/tree.js'
import { climbPhrase, isNominal } from './climb-phrase.js'
import { findAfterQuotation } from './find-after-quotation.js'
import { findBehindCommas } from './find-behind-commas.js'
import { findDescribed } from './find-described.js'
import { findFinalSubject } from './find-final-subject.js'
import { findGappedSubject } from './find-gapped-subject.js'
import { findInverted } from './find-inverted.js'
import { findNeighbour } from './find-neighbour.js'
import { findPartner } from './find-partner.js'
import { isPassive } from './is-passive.js'
import type { Mention } from './reading.js'
import { toSourcePhrase } from './to-source-phrase.js'

const objectControl: ReadonlySet<string> = new Set(
  'ask tell urge order force allow want lead prompt cause make'.split(' '),
)
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that'])
const conjunctions: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'as'])
/** Prepositions that bring a gerund its subject: "with Doe | calling it a plot". */
const bringing: ReadonlySet<string> = new Set(['with', 'about', 'over'])
const completers: ReadonlySet<string> = new Set(['as', 'that', 'because', 'whether'])
/** "what research | shows" is a question. */
const asking: ReadonlySet<string> = new Set(['what', 'which', 'how', 'why', 'whether'])
const none: Mention = { ranges: [], heads: [] }

/** Find the words that name who speaks: the subject of the cue, also inverted, shared or carried by a governing verb. */
export function findMention(document: ParsedDocument, cue: CueCandidate, cueHeads: ReadonlySet<number>): Mention {
  const head = document.tokens[cue.head]
  if (!head) return none
  const quoted = cue.lemma.endsWith(' as saying') ? childBy(document, cue.head, 'nsubj') : undefined
  if (quoted) return toSourcePhrase(document, quoted.index, cue)
  if (isPassive(document, head, cue)) return findAgent(document, cue)
  const clear =
    findInverted(document, cue) ??
    findGappedSubject(document, cue) ??
    findAfterQuotation(document, cue) ??
    findFinalSubject(document, cue) ??
    findBehindCommas(document, cue) ??
    findDescribed(document, cue)
  if (clear) return cutConjunction(document, head, clear)
  const partner = findPartner(document, cue, cueHeads)
  if (partner) return findMention(document, { ...cue, head: partner.index, tokens: [partner.index] }, new Set())
  const subject = findSubject(document, head, cue)
  const mention =
    subject && !isExpletive(subject)
      ? cutConjunction(document, head, toSourcePhrase(document, subject.index, cue))
      : none
  const opener = document.tokens[mention.ranges[0]?.first ?? -1]
  const last = document.tokens[(mention.ranges[0]?.end ?? 0) - 1]
  const time = last && timeWords.has(last.norm) && mention.ranges.every(({ first, end }) => end - first < 3)
  if (opener && !mayOpenSource(document, opener)) return none
  if (time) return none
  return subject ? mention : findWithGovernor(document, cue, head)
}

/** No preposition but that of "over half", no conjunction, no "citing the law, …". */
function mayOpenSource(document: ParsedDocument, { tag, form, relation, norm, index }: Word): boolean {
  if (tag === 'VERB') return form !== 'gerund' || relation === 'amod'
  const next = document.tokens[index + 1]
  if (asking.has(norm) && tag !== 'PRON') return false
  const degree = bringing.has(norm) && (next?.tag === 'NUM' || next?.norm === 'half')
  return degree || (tag !== 'ADP' && tag !== 'SCONJ')
}

/** "after | the Courier reported": the tree may take the conjunction for a preposition. */
function cutConjunction(document: ParsedDocument, verb: Word, mention: Mention): Mention {
  const [range, ...others] = mention.ranges
  const opener = document.tokens[range?.first ?? -1]?.norm ?? ''
  const cut = conjunctions.has(opener) || (verb.form === 'gerund' && bringing.has(opener))
  if (!range || range.end - range.first < 2 || !cut) return mention
  return { ...mention, ranges: [{ ...range, first: range.first + 1 }, ...others] }
}

/** "Doe, in May, dwelt on it, saying …", "shook her head and said": who does what the report goes along with. */
function findWithGovernor(document: ParsedDocument, cue: CueCandidate, verb: Word): Mention {
  const governor = document.tokens[verb.head]
  if (verb.relation !== 'conj' && verb.relation !== 'advcl') return none
  if (governor?.tag !== 'VERB' || governor.index > verb.index || governor.quotation !== verb.quotation) return none
  return findMention(document, { ...cue, head: governor.index, tokens: [governor.index] }, new Set())
}

function findAgent(document: ParsedDocument, cue: CueCandidate): Mention {
  const agent = childrenBy(document, cue.head, 'obl', 'nmod').find(
    (child) => childBy(document, child.index, 'case')?.norm === 'by',
  )
  if (!agent) return none
  const { ranges, heads } = toSourcePhrase(document, agent.index, cue)
  return {
    heads,
    ranges: ranges.map((range) => cutAgent(document, range)),
  }
}

/** "by farmers | as theft": without "by" and without what completes the verb. */
function cutAgent(document: ParsedDocument, { first, end }: Range): Range {
  const from = document.tokens[first]?.norm === 'by' ? first + 1 : first
  for (let at = from + 1; at < end; at += 1)
    if (completers.has(document.tokens[at]?.norm ?? '')) return { first: from, end: at }
  return { first: from, end }
}

/** "It is said", "there is". */
function isExpletive(subject: Word): boolean {
  return hasRelation(subject, 'expl') || (subject.norm === 'there' && subject.tag === 'PRON')
}

function findSubject(document: ParsedDocument, verb: Word, cue: CueCandidate): Word | undefined {
  const helped = findOnAuxiliary(document, verb, cue)
  if (helped && !relatives.has(helped.norm) && !findOwn(document, verb)) return helped
  const found = findOwn(document, verb) ?? helped
  const apart = verb.form === 'gerund' && document.tokens[(cue.tokens[0] ?? cue.head) - 1]?.norm === ','
  const own = found && found.index < verb.index && !apart ? found : undefined
  if (own && relatives.has(own.norm)) return findAntecedent(document, own, cue) ?? own
  if (own && isNear(document, own, cue)) return own
  const neighbour = findNeighbour(document, verb, cue)
  if (neighbour || own) return neighbour ?? own
  return findShared(document, verb, cue, 0) ?? found
}

/** "Residents have repeatedly warned", "have at times warned": the tree may hang the subject on the auxiliary. */
function findOnAuxiliary(document: ParsedDocument, verb: Word, cue: CueCandidate): Word | undefined {
  const [apart] = childrenBy(document, verb.index, 'aux')
  const auxiliary = document.tokens[Math.min(cue.tokens[0] ?? verb.index, apart?.index ?? verb.index)]
  const helps = auxiliary?.tag === 'AUX' || auxiliary?.relation === 'aux'
  return auxiliary && helps && auxiliary.index < verb.index ? findOwn(document, auxiliary) : undefined
}

/** The subject in the tree; not a bare day or month, which the tree takes for one: "filed Thursday says". */
function findOwn(document: ParsedDocument, verb: Word): Word | undefined {
  const subjects = childrenBy(document, verb.index, 'nsubj', 'csubj').filter(
    (word) => !timeWords.has(word.norm) && !isInParenthesis(document, word),
  )
  const before = subjects.filter((word) => word.index < verb.index)
  return (
    before.find((word) => before.some((other) => standsInside(document, word, other))) ?? before.at(-1) ?? subjects[0]
  )
}

/** "The lawyer representing | Doe": the object of what describes a subject, which the tree takes for another one. */
function standsInside(document: ParsedDocument, subject: Word, other: Word): boolean {
  const before = document.tokens[subtree(document, other.index).first - 1]
  return before?.head === subject.index && before.tag === 'VERB' && other.index > subject.index
}

/** "(I-Vt.)": a state and party are no subject, whatever the tree says. */
function isInParenthesis({ tokens }: ParsedDocument, { index }: Word): boolean {
  for (let at = index - 1; at > index - 4 && at > 0; at -= 1) if (tokens[at]?.norm === '(') return true
  return false
}

/** Whether only adverbs, marks and what hangs on the subject stand between it and the verb group. */
function isNear(document: ParsedDocument, subject: Word, cue: CueCandidate): boolean {
  const first = cue.tokens[0] ?? cue.head
  if (subject.index > first) return true
  for (let at = subject.index + 1; at < first; at += 1) {
    const word = document.tokens[at]
    if (!word) return false
    const free = word.tag === 'PUNCT' || word.tag === 'ADV' || word.tag === 'AUX' || word.tag === 'PART'
    if (word.tag === 'VERB' && word.relation !== 'amod' && !hangsOn(document, word, subject))
      return document.tokens[first - 1]?.norm === ','
    if (!free && !hangsOn(document, word, subject) && !isDescribed(document, subject, first))
      return document.tokens[first - 1]?.norm === ','
  }
  return true
}

/** "An insider close to the chairman said": a description that the tree hung on the verb. */
function isDescribed(document: ParsedDocument, subject: Word, first: number): boolean {
  const rest = document.tokens.slice(subject.index + 1, first)
  return (
    describing.has(rest[0]?.norm ?? '') &&
    rest.every(
      (word) => (word.tag !== 'VERB' || word.relation === 'amod') && word.tag !== 'PUNCT' && word.tag !== 'CCONJ',
    )
  )
}

function hangsOn(document: ParsedDocument, word: Word, subject: Word): boolean {
  let at: Word | undefined = word
  for (let depth = 0; at && depth < 20; depth += 1) {
    if (at.index === subject.index || standsInside(document, subject, at)) return true
    at = document.tokens[at.head]
  }
  return false
}

/** The subject of the verb that the cue is coordinated with, is a complement of, or goes along with. */
function findShared(document: ParsedDocument, verb: Word, cue: CueCandidate, depth: number): Word | undefined {
  const governor = document.tokens[verb.head]
  if (!governor || depth > 4) return undefined
  const step = (next: Word) => findOwn(document, next) ?? findShared(document, next, cue, depth + 1)
  if (verb.relation === 'conj' && governor.tag === 'VERB') return step(governor)
  if (verb.form === 'gerund' && document.tokens[verb.index - 1]?.norm === ',')
    return findOwn(document, findMain(document, governor, verb))
  if (verb.relation === 'acl' && isNominal(governor)) return findSpeaking(document, governor, verb, cue)
  if (verb.relation === 'xcomp' || verb.relation === 'advcl' || verb.relation === 'acl') {
    const object = childBy(document, governor.index, 'obj', 'iobj')
    const controls = verb.relation === 'xcomp' ? objectControl.has(governor.lemma) : isBlamed(document, verb, object)
    return object && object.index < verb.index && controls ? object : step(governor)
  }
  return undefined
}

/** "criticized Doe for saying …": the one who is blamed or praised said it. */
function isBlamed(document: ParsedDocument, verb: Word, object: Word | undefined): boolean {
  const someone = object?.tag === 'PROPN' || object?.tag === 'PRON'
  return someone && verb.form === 'gerund' && document.tokens[verb.index - 1]?.norm === 'for'
}

/** "She left after they came, saying …": a participle behind a comma goes with the main clause. */
function findMain(document: ParsedDocument, from: Word, verb: Word): Word {
  let main = from
  for (let depth = 0; depth < 8; depth += 1) {
    const governor = document.tokens[main.head]
    if (!governor || governor.quotation !== verb.quotation || governor.index > verb.index) break
    if (main.relation === 'conj' && childBy(document, main.index, 'nsubj')) break
    main = governor
  }
  return main
}

/** "a letter saying …": the noun speaks. "makes a pitch saying …": the subject of the verb does. */
function findSpeaking(document: ParsedDocument, noun: Word, verb: Word, cue: CueCandidate): Word | undefined {
  const governor = document.tokens[noun.head]
  if (governor && cue.tokens.includes(governor.index)) return findOwn(document, governor)
  const object = governor?.tag === 'VERB' && ['obj', 'obl', 'conj'].some((relation) => hasRelation(noun, relation))
  if (!object || verb.form !== 'gerund' || carriers.has(noun.lemma)) return noun
  return findOwn(document, governor) ?? findShared(document, governor, cue, 2) ?? noun
}

/** "Doe, who left early, said": where another verb or a comma stands between "who" and the cue, the antecedent speaks. */
function findAntecedent(document: ParsedDocument, pronoun: Word, cue: CueCandidate): Word | undefined {
  const first = cue.tokens[0] ?? cue.head
  const between = document.tokens.slice(pronoun.index + 1, first)
  if (!between.some((word) => word.norm === ',' || word.tag === 'VERB')) return undefined
  const before = document.tokens[pronoun.index - 1]
  return climbPhrase(document, before?.norm === ',' ? document.tokens[pronoun.index - 2] : before)
}

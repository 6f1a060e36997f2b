import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { relativePronouns } from '../lexicon/relative-pronouns.js'
import { timeWords } from '../lexicon/time-words.js'
import { isDash } from '../match/is-dash.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'
import { childBy, childrenBy, hasRelation } from '../match/tree.js'
import { climbPhrase } from './climb-phrase.js'
import { describesSource } from './describes-source.js'
import { findAfterQuotation } from './find-after-quotation.js'
import { findAgent } from './find-agent.js'
import { findBehindCommas } from './find-behind-commas.js'
import { findDescribed } from './find-described.js'
import { findEarlierVerb } from './find-earlier-verb.js'
import { findFinalSubject } from './find-final-subject.js'
import { findGappedSubject } from './find-gapped-subject.js'
import { findInRelative } from './find-in-relative.js'
import { findInverted } from './find-inverted.js'
import { findNeighbour } from './find-neighbour.js'
import { findOwnSubject, standsInside } from './find-own-subject.js'
import { findPartner } from './find-partner.js'
import { findPlainSubject } from './find-plain-subject.js'
import { findReducedSubject } from './find-reduced-subject.js'
import { findSharedSubject } from './find-shared-subject.js'
import { isPassive } from './is-passive.js'
import type { Mention } from './reading.js'
import { settlePhrase } from './settle-phrase.js'
import { toSourcePhrase } from './to-source-phrase.js'

/** Prepositions that bring a gerund its subject: "with Doe | calling it a plot". */
const bringing: ReadonlySet<string> = new Set(['with', 'about', 'over'])
/** "what research | shows" is a question. */
const asking: ReadonlySet<string> = new Set(['what', 'which', 'how', 'why', 'whether'])
const singular: ReadonlySet<string> = new Set(['he', 'she', 'it'])
/** Verbs whose past looks like their present. */
const timeless: ReadonlySet<string> = new Set('put let set cut hit read bet cast broadcast forecast rebut'.split(' '))
/** Verbs that may stand between a report and the one with its subject. */
const mostSteps = 4
const none: Mention = { ranges: [], heads: [] }

/** Find the words that name who speaks: the subject of the cue, also inverted, shared or carried by a governing verb. */
export function findMention(document: ParsedDocument, cue: CueCandidate, cueHeads: ReadonlySet<number>): Mention {
  const found = findByTree(document, cue, cueHeads)
  const mention = isThere(found) ? found : none
  const head = document.tokens[cue.head]
  if (mention.ranges.length > 0 || !head || isPassive(document, head, cue)) return mention
  return (
    findPlainSubject(document, cue) ??
    findReducedSubject(document, cue) ??
    findEarlierSubject(document, head, cue) ??
    mention
  )
}

/** "He thought a moment and | said", "Doe has been away, | arguing": who does what an earlier verb of the sentence says. */
function findEarlierSubject(document: ParsedDocument, verb: Word, cue: CueCandidate): Mention | undefined {
  const earlier = findEarlierVerb(document, verb, cue)
  if (!earlier) return undefined
  const group = [...childrenBy(document, earlier.index, 'aux'), earlier].map(({ index }) => index)
  const mention = findByTree(document, { ...cue, head: earlier.index, tokens: group }, new Set())
  return isThere(mention) ? mention : undefined
}

/** In broken text a phrase may end before it begins. */
function isThere({ ranges }: Mention): boolean {
  return ranges.length > 0 && ranges.every(({ first, end }) => first < end)
}

/** @param steps Verbs gone up so far. */
function findByTree(document: ParsedDocument, cue: CueCandidate, cueHeads: ReadonlySet<number>, steps = 0): Mention {
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
  if (clear) return agreesWith(document, head, cue, clear) ? settlePhrase(document, head, clear) : none
  const partner = findPartner(document, cue, cueHeads)
  if (partner && steps < mostSteps)
    return findByTree(document, { ...cue, head: partner.index, tokens: [partner.index] }, new Set(), steps + 1)
  const subject = findSubject(document, head, cue)
  const mention =
    subject && !isExpletive(subject) ? settlePhrase(document, head, toSourcePhrase(document, subject.index, cue)) : none
  const opener = document.tokens[mention.ranges[0]?.first ?? -1]
  const last = document.tokens[(mention.ranges[0]?.end ?? 0) - 1]
  const time = last && timeWords.has(last.norm) && mention.ranges.every(({ first, end }) => end - first < 3)
  if (opener && !mayOpenSource(document, opener)) return subject ? findLast(document, cue, mention) : none
  if (time || !agreesWith(document, head, cue, mention)) return none
  return subject || steps >= mostSteps ? mention : findWithGovernor(document, cue, head, steps + 1)
}

/** "in Palm Beach - Doe | continued", "on the papers and Doe | said": of a phrase that is no subject, the name next to the verb may be. */
function findLast(document: ParsedDocument, cue: CueCandidate, { ranges }: Mention): Mention {
  const [range] = ranges
  const end = range?.end ?? 0
  if (end !== (cue.tokens[0] ?? cue.head)) return none
  let first = end
  while (first > (range?.first ?? end) && document.tokens[first - 1]?.tag === 'PROPN') first -= 1
  const before = document.tokens[first - 1]
  const parted = before?.tag === 'CCONJ' || before?.norm === ',' || isDash(before)
  return first < end && parted ? { ranges: [{ first, end }], heads: [end - 1] } : none
}

/** "a fire for her, | say they left": a singular pronoun is no subject of a plural present; "put" and "let" may be pasts. */
function agreesWith(document: ParsedDocument, verb: Word, { tokens }: CueCandidate, { heads }: Mention): boolean {
  const [head, ...others] = heads.map((at) => document.tokens[at])
  if (verb.form !== 'base' || tokens[0] !== verb.index || timeless.has(verb.norm) || !head || others.length > 0)
    return true
  const [before, behind] = [document.tokens[head.index - 1], document.tokens[head.index + 1]]
  return before?.tag === 'CCONJ' || behind?.tag === 'CCONJ' || !singular.has(head.norm) || helps(document, head)
}

/** "did she | say", "made him | say": a bare infinitive has any subject. */
function helps({ tokens }: ParsedDocument, { index }: Word): boolean {
  const before = tokens[index - 1]
  return before?.tag === 'AUX' || before?.tag === 'VERB'
}

/** No preposition but that of "over half", no conjunction, no "citing the law, …". */
function mayOpenSource(document: ParsedDocument, { tag, form, relation, norm, index }: Word): boolean {
  if (tag === 'AUX') return false
  if (tag === 'VERB') return form !== 'gerund' || relation === 'amod'
  const next = document.tokens[index + 1]
  if (asking.has(norm) && (tag !== 'PRON' || relation === 'det')) return false
  const counts = next?.tag === 'NUM' || next?.norm === 'half'
  const degree = (bringing.has(norm) && counts) || (norm === 'at' && (next?.norm === 'least' || next?.norm === 'most'))
  return degree || (tag !== 'ADP' && tag !== 'SCONJ')
}

/** "Doe, in May, dwelt on it, saying …", "shook her head and said": who does what the report goes along with. */
function findWithGovernor(document: ParsedDocument, cue: CueCandidate, verb: Word, steps: number): Mention {
  const governor = document.tokens[verb.head]
  if (verb.relation !== 'conj' && verb.relation !== 'advcl') return none
  if (governor?.tag !== 'VERB' || governor.index > verb.index || governor.quotation !== verb.quotation) return none
  return findByTree(document, { ...cue, head: governor.index, tokens: [governor.index] }, new Set(), steps)
}

/** "It is said", "there is". */
function isExpletive(subject: Word): boolean {
  return hasRelation(subject, 'expl') || (subject.norm === 'there' && subject.tag === 'PRON')
}

function findSubject(document: ParsedDocument, verb: Word, cue: CueCandidate): Word | undefined {
  const main = findMainSubject(document, verb)
  if (main) return main
  const helped = findOnAuxiliary(document, verb, cue)
  if (helped && !relativePronouns.has(helped.norm) && !findOwnSubject(document, verb)) return helped
  const inside = findInRelative(document, cue)
  if (inside) return inside
  const hung = findOwnSubject(document, verb) ?? helped
  // "telling Doe | they would go": no subject stands behind a gerund
  const found = hung && hung.index > verb.index && verb.form === 'gerund' ? undefined : hung
  const apart = verb.form === 'gerund' && document.tokens[(cue.tokens[0] ?? cue.head) - 1]?.norm === ','
  const own = found && found.index < verb.index && !apart ? found : undefined
  if (own && relativePronouns.has(own.norm)) return findAntecedent(document, own, cue) ?? own
  if (own && isNear(document, own, cue)) return own
  const neighbour = findNeighbour(document, verb, cue)
  if (neighbour || own) return neighbour ?? own
  return findSharedSubject(document, verb, cue, 0) ?? found
}

/** "After boasting about it, | Doe …": of a gerund that opens the sentence, who does what the main clause says. */
function findMainSubject(document: ParsedDocument, gerund: Word): Word | undefined {
  const opener = document.tokens[gerund.index - 1]
  const before = document.tokens[gerund.index - 2]
  const opens = before?.sentence !== gerund.sentence || isDash(before)
  if (gerund.form !== 'gerund' || opener?.tag !== 'SCONJ' || !opens) return undefined
  const { end = gerund.index } = document.sentences[gerund.sentence]?.tokens ?? {}
  const comma = document.tokens.slice(gerund.index, end).find(({ norm }) => norm === ',')
  const main = document.tokens
    .slice(comma?.index ?? end, end)
    .find((word) => word.quotation === gerund.quotation && isFiniteVerb(document, word))
  return main && (findOwnSubject(document, main) ?? findOwnSubject(document, document.tokens[main.head] ?? main))
}

/** "Residents have repeatedly warned", "have at times warned": the tree may hang the subject on the auxiliary. */
function findOnAuxiliary(document: ParsedDocument, verb: Word, cue: CueCandidate): Word | undefined {
  const [apart] = childrenBy(document, verb.index, 'aux')
  const auxiliary = document.tokens[Math.min(cue.tokens[0] ?? verb.index, apart?.index ?? verb.index)]
  const helps = auxiliary?.tag === 'AUX' || auxiliary?.relation === 'aux'
  return auxiliary && helps && auxiliary.index < verb.index ? findOwnSubject(document, auxiliary) : undefined
}

/** Whether only adverbs, marks and what hangs on the subject stand between it and the verb group. */
function isNear(document: ParsedDocument, subject: Word, cue: CueCandidate): boolean {
  const first = cue.tokens[0] ?? cue.head
  if (subject.index > first) return true
  for (let at = subject.index + 1; at < first; at += 1) {
    const word = document.tokens[at]
    if (!word) return false
    const free = word.tag === 'PUNCT' || word.tag === 'ADV' || word.tag === 'AUX' || word.tag === 'PART'
    if (
      word.tag === 'VERB' &&
      word.relation !== 'amod' &&
      !hangsOn(document, word, subject) &&
      !describesSource(document, subject.index + 1, first)
    )
      return document.tokens[first - 1]?.norm === ','
    if (!free && !hangsOn(document, word, subject) && !describesSource(document, at, first))
      return document.tokens[first - 1]?.norm === ','
  }
  return true
}

function hangsOn(document: ParsedDocument, word: Word, subject: Word): boolean {
  let at: Word | undefined = word
  for (let depth = 0; at && depth < 20; depth += 1) {
    if (at.index === subject.index || standsInside(document, subject, at)) return true
    at = document.tokens[at.head]
  }
  return false
}

/** "Doe, who left early, said": where another verb or a comma stands between "who" and the cue, the antecedent speaks. */
function findAntecedent(document: ParsedDocument, pronoun: Word, cue: CueCandidate): Word | undefined {
  const first = cue.tokens[0] ?? cue.head
  const between = document.tokens.slice(pronoun.index + 1, first)
  if (!between.some((word) => word.norm === ',' || word.tag === 'VERB')) return undefined
  const before = document.tokens[pronoun.index - 1]
  return climbPhrase(document, before?.norm === ',' ? document.tokens[pronoun.index - 2] : before)
}

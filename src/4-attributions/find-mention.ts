import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { carriers } from '../lexicon/carriers.js'
import { childBy, childrenBy, hasRelation, subtree } from '../match/tree.js'
import type { Mention } from './reading.js'
import { toSourcePhrase } from './to-source-phrase.js'

const objectControl: ReadonlySet<string> = new Set(
  'ask tell urge order force allow want lead prompt cause make'.split(' '),
)
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that'])
const none: Mention = { ranges: [], heads: [] }

/** Find the words that name who speaks: the subject of the cue, also inverted, shared or carried by a governing verb. */
export function findMention(document: ParsedDocument, cue: CueCandidate): Mention {
  const head = document.tokens[cue.head]
  if (!head) return none
  if (isPassive(document, head)) return findAgent(document, cue)
  const subject = findSubject(document, head, cue, 0)
  return subject && !isExpletive(document, subject) ? toSourcePhrase(document, subject.index, cue.head) : none
}

/** "was told", "asked by reporters": the subject of a passive does not speak. */
function isPassive(document: ParsedDocument, head: Word): boolean {
  if (head.form === 'gerund' || head.form === 'third' || head.form === 'base') return false
  if (childBy(document, head.index, 'aux:pass', 'nsubj:pass', 'csubj:pass')) return true
  return (
    head.form === 'participle' &&
    !childBy(document, head.index, 'aux', 'nsubj') &&
    ['acl', 'advcl'].includes(head.relation)
  )
}

function findAgent(document: ParsedDocument, cue: CueCandidate): Mention {
  const agent = childrenBy(document, cue.head, 'obl', 'nmod').find(
    (child) => childBy(document, child.index, 'case')?.norm === 'by',
  )
  if (!agent) return none
  const { ranges, heads } = toSourcePhrase(document, agent.index, cue.head)
  return {
    heads,
    ranges: ranges.map(({ first, end }) => ({ first: document.tokens[first]?.norm === 'by' ? first + 1 : first, end })),
  }
}

/** "It is said", "it was announced". */
function isExpletive(document: ParsedDocument, subject: Word): boolean {
  return hasRelation(subject, 'expl') || (document.tokens[subject.index]?.norm === 'there' && subject.tag === 'PRON')
}

function findSubject(document: ParsedDocument, verb: Word, cue: CueCandidate, depth: number): Word | undefined {
  const own = childBy(document, verb.index, 'nsubj', 'csubj')
  if (own) return relatives.has(own.norm) ? (findAntecedent(document, own, cue) ?? own) : own
  if (depth > 4) return undefined
  const governor = document.tokens[verb.head]
  if (verb.relation === 'root' || !governor) return findNeighbour(document, verb, cue)
  if (verb.relation === 'conj' && governor.tag === 'VERB') return findSubject(document, governor, cue, depth + 1)
  if (verb.relation === 'acl' && nominal.has(governor.tag)) return findSpeaking(document, governor, verb, cue, depth)
  if (verb.relation === 'xcomp' || verb.relation === 'advcl' || verb.relation === 'acl') {
    const object = objectControl.has(governor.lemma) ? childBy(document, governor.index, 'obj', 'iobj') : undefined
    return object ?? findSubject(document, governor, cue, depth + 1)
  }
  return findNeighbour(document, verb, cue)
}

/** "a letter saying …": the noun speaks. "makes a pitch, saying …": the subject of the verb does. */
function findSpeaking(
  document: ParsedDocument,
  noun: Word,
  verb: Word,
  cue: CueCandidate,
  depth: number,
): Word | undefined {
  const governor = document.tokens[noun.head]
  const object = governor?.tag === 'VERB' && (hasRelation(noun, 'obj') || hasRelation(noun, 'obl'))
  if (!object || verb.form !== 'gerund' || carriers.has(noun.lemma)) return noun
  return findSubject(document, governor, cue, depth + 1) ?? noun
}

/** "Doe, who left early, said": where another verb or a comma stands between "who" and the cue, the antecedent speaks. */
function findAntecedent(document: ParsedDocument, pronoun: Word, cue: CueCandidate): Word | undefined {
  const first = cue.tokens[0] ?? cue.head
  const between = document.tokens.slice(pronoun.index + 1, first)
  if (!between.some((word) => word.norm === ',' || word.tag === 'VERB')) return undefined
  const before = document.tokens[pronoun.index - 1]
  return findTop(document, before?.norm === ',' ? document.tokens[pronoun.index - 2] : before, pronoun)
}

/** Where the tree shows no subject: the phrase before the verb, also behind a comma, or the one right after it. */
function findNeighbour(document: ParsedDocument, verb: Word, cue: CueCandidate): Word | undefined {
  const first = cue.tokens[0] ?? verb.index
  const before = document.tokens[first - 1]
  if (before?.sentence !== verb.sentence) return undefined
  const object = childrenBy(document, verb.index, 'obj').find((child) => child.index > verb.index)
  const inverted =
    (before.kind === 'quote' || before.norm === ',') &&
    object &&
    subtree(document, object.index).first === (cue.tokens.at(-1) ?? 0) + 1
  if (inverted) return object
  if (before.norm === ',') return findTop(document, document.tokens[first - 2], verb)
  return nominal.has(before.tag) ? findTop(document, before, verb) : undefined
}

/** Climb from the last word of a phrase to the head of the phrase. */
function findTop(document: ParsedDocument, from: Word | undefined, verb: Word): Word | undefined {
  let word = from
  for (let depth = 0; word && depth < 12; depth += 1) {
    const governor = document.tokens[word.head]
    if (!governor || governor.index > word.index || governor.sentence !== verb.sentence) break
    if (governor.tag === 'VERB' && !hasRelation(governor, 'acl')) break
    word = governor
  }
  return word && nominal.has(word.tag) ? word : undefined
}

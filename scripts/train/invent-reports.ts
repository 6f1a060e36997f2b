import { type TagClass, tagClasses } from '../../src/2-syntax/tag-classes.js'
import { copyPhrase, type Node, type Phrase, toPhrase, toSentence } from './phrase.js'
import type { GoldSentence } from './read-conllu.js'
import { shuffled } from './shuffled.js'

const verbs = [
  'added',
  'wrote',
  'explained',
  'warned',
  'insisted',
  'noted',
  'claimed',
  'argued',
  'announced',
  'recalled',
  'replied',
]
const pronouns = ['he', 'she', 'they', 'it', 'I', 'we']
const recipients = ['reporters', 'journalists', 'police', 'investors', 'parliament', 'Reuters', 'CNN']
const occasions = [
  ['on', 'Monday'],
  ['on', 'Tuesday'],
  ['on', 'Thursday'],
  ['on', 'Friday'],
  ['in', 'a', 'statement'],
  ['in', 'an', 'interview'],
  ['at', 'a', 'conference'],
]

/**
 * Make sentences of reported speech, which the treebanks' web texts hardly have, from their own clauses and subjects.
 *
 * “S,” N said (in a statement). “S,” said N. S, N said. N said that S. N said S. N told reporters that S. N said: “S.” “S1,” N said,
 * “S2.” According to N, S. S, according to N.
 */
export function inventReports(sentences: readonly GoldSentence[], count: number, random: () => number): GoldSentence[] {
  const clauses = shuffled(sentences.filter(isStatement), random)
  const subjects = shuffled(sentences.flatMap(subjectsOf), random)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

  function nextSubject(): Phrase {
    const named = copyPhrase(pick(subjects))
    const other = copyPhrase(pick(subjects))
    if (!isName(named.top) || isName(other.top) || random() > 0.5) return named
    other.top.head = named.top
    other.top.relation = 'appos'
    return { top: named.top, nodes: [...named.nodes, mark(',', other.top), ...other.nodes] }
  }

  return Array.from({ length: count }, (_, i) => {
    const clause = copyPhrase(clauseOf(clauses[i % clauses.length]!))
    if (random() < 0.08) return toSentence(accordingTo(clause, nextSubject(), random() < 0.5))
    const isPronoun = random() < 0.35
    const subject = isPronoun ? pronounPhrase(pick(pronouns)) : nextSubject()
    return toSentence(compose(clause, subject, isPronoun))
  })

  function compose(clause: Phrase, subject: Phrase, isPronoun: boolean): Node[] {
    const recipient = random() < 0.12 ? node(pick(recipients), 'NOUN', 'plural', 'iobj') : null
    const isSaid = random() < 0.55
    const verb = node(recipient ? 'told' : isSaid ? 'said' : pick(verbs), 'VERB', 'past', 'root')
    if (recipient) recipient.head = verb
    const group = [verb, ...(recipient ? [recipient] : []), ...(random() < 0.2 ? occasion(pick(occasions), verb) : [])]
    return report(random(), clause, subject, { verb, group, isPronoun: isPronoun || recipient !== null })
  }
}

interface Reporting {
  readonly verb: Node
  /** The verb, whom it told, and when or where. */
  readonly group: readonly Node[]
  readonly isPronoun: boolean
}

function report(kind: number, clause: Phrase, subject: Phrase, { verb, group, isPronoun }: Reporting): Node[] {
  const { top: content } = clause
  const stop = mark('.', verb)
  const inContent = (text: string) => mark(text, content)
  subject.top.head = verb
  subject.top.relation = 'nsubj'
  content.head = verb
  content.relation = 'ccomp'
  // an apposition is closed by a second comma unless the sentence ends there
  const isOpen = subject.nodes.some(({ relation }) => relation === 'appos')
  const closed = isOpen ? [...subject.nodes, mark(',', subject.top)] : subject.nodes
  if (kind < 0.3)
    return [inContent('"'), ...clause.nodes, inContent(','), inContent('"'), ...lowered(closed), ...group, stop]
  if (kind < 0.5 && !isPronoun)
    return [inContent('"'), ...clause.nodes, inContent(','), inContent('"'), verb, ...lowered(subject.nodes), stop]
  if (kind < 0.56) return [...clause.nodes, inContent(','), ...lowered(closed), ...group, stop]
  if (kind < 0.6 && !isPronoun) return [...clause.nodes, inContent(','), verb, ...lowered(subject.nodes), stop]
  if (kind < 0.68) {
    const that = { ...node('that', 'SCONJ', null, 'mark'), head: content }
    return [...raised(closed), ...group, that, ...lowered(clause.nodes), stop]
  }
  if (kind < 0.76) return [...raised(closed), ...group, ...lowered(clause.nodes), stop]
  if (kind < 0.84) {
    const pause = inContent(kind < 0.8 ? ',' : ':')
    return [...raised(closed), ...group, pause, inContent('"'), ...clause.nodes, inContent('.'), inContent('"')]
  }
  return interrupted(clause, lowered(closed), group, verb)
}

/** “The plan,” he said, “was never going to work.” */
function interrupted(clause: Phrase, subject: readonly Node[], group: readonly Node[], verb: Node): Node[] {
  const { nodes, top } = clause
  const head = nodes.find((n) => n.head === top && n.relation.startsWith('nsubj'))
  const cut = nodes.findLastIndex((n) => n === head || hangsFrom(n, head)) + 1
  top.head = null
  top.relation = 'root'
  verb.head = top
  verb.relation = 'parataxis'
  const inTop = (text: string) => mark(text, top)
  return [
    inTop('"'),
    ...nodes.slice(0, cut),
    inTop(','),
    inTop('"'),
    ...subject,
    ...group,
    mark(',', verb),
    inTop('"'),
    ...nodes.slice(cut),
    inTop('.'),
    inTop('"'),
  ]
}

function hangsFrom(node: Node, head: Node | undefined): boolean {
  for (let at = node.head; at !== null; at = at.head) if (at === head) return true
  return false
}

function accordingTo(clause: Phrase, subject: Phrase, isFirst: boolean): Node[] {
  const { top } = clause
  const according = node(isFirst ? 'According' : 'according', 'VERB', 'gerund', 'case')
  const to = { ...node('to', 'ADP', null, 'fixed'), head: according }
  according.head = subject.top
  subject.top.head = top
  subject.top.relation = 'obl'
  top.head = null
  top.relation = 'root'
  const group = [according, to, ...lowered(subject.nodes)]
  if (isFirst) return [...group, mark(',', top), ...lowered(clause.nodes), mark('.', top)]
  return [...clause.nodes, mark(',', top), ...group, mark('.', top)]
}

function occasion(words: readonly string[], verb: Node): Node[] {
  const text = words.at(-1)!
  const noun = { ...node(text, /^[A-Z]/.test(text) ? 'PROPN' : 'NOUN', 'singular', 'obl'), head: verb }
  const before = words.slice(0, -1).map((word, i) => ({
    ...(i === 0 ? node(word, 'ADP', null, 'case') : node(word, 'DET', null, 'det')),
    head: noun,
  }))
  return [...before, noun]
}

function pronounPhrase(text: string): Phrase {
  const top = node(text, 'PRON', null, 'nsubj')
  return { nodes: [top], top }
}

function node(text: string, tag: TagClass['tag'], form: TagClass['form'], relation: string): Node {
  const tagClass = tagClasses.findIndex((c) => c.tag === tag && c.form === form)
  return { text, lemma: text, tagClass, relation, head: null }
}

function mark(text: string, head: Node): Node {
  return { ...node(text, 'PUNCT', null, 'punct'), head }
}

function isName({ tagClass }: Node): boolean {
  return tagClasses[tagClass]!.tag === 'PROPN'
}

function raised(nodes: readonly Node[]): readonly Node[] {
  nodes[0]!.text = nodes[0]!.text.slice(0, 1).toUpperCase() + nodes[0]!.text.slice(1)
  return nodes
}

/** As within a sentence. */
function lowered(nodes: readonly Node[]): readonly Node[] {
  if (!isName(nodes[0]!) && nodes[0]!.text !== 'I') nodes[0]!.text = nodes[0]!.text.toLowerCase()
  return nodes
}

function isStatement(sentence: GoldSentence): boolean {
  const root = sentence.findIndex((word) => word.relation === 'root')
  return (
    sentence.length > 4 &&
    sentence.length < 40 &&
    sentence.at(-1)!.text === '.' &&
    sentence.some((word) => word.head === root && word.relation.startsWith('nsubj')) &&
    !sentence.some(
      (word) => /["“”‘`]|^'+$/.test(word.text) || word.relation === 'ccomp' || word.relation === 'parataxis',
    )
  )
}

function clauseOf(sentence: GoldSentence): Phrase {
  return toPhrase(
    sentence,
    0,
    sentence.length - 1,
    sentence.findIndex((word) => word.relation === 'root'),
  )
}

function subjectsOf(sentence: GoldSentence): Phrase[] {
  const found: Phrase[] = []
  for (const [top, word] of sentence.entries()) {
    const { tag } = tagClasses[word.tagClass]!
    if (word.relation !== 'nsubj' || (tag !== 'NOUN' && tag !== 'PROPN')) continue
    const inside = sentence.map((_, i) => isUnder(sentence, i, top))
    if (sentence.some(({ text }, i) => inside[i] && /^["“”'‘’`(]+$/.test(text))) continue
    const first = inside.indexOf(true)
    const end = inside.lastIndexOf(true) + 1
    if (end - first <= 14 && !inside.slice(first, end).includes(false)) found.push(toPhrase(sentence, first, end, top))
  }
  return found
}

function isUnder(sentence: GoldSentence, word: number, top: number): boolean {
  for (let at = word; at < sentence.length; at = sentence[at]!.head) if (at === top) return true
  return false
}

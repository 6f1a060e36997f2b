import { tagClasses } from '../../src/2-syntax/tag-classes.js'
import type { GoldSentence, GoldWord } from './read-conllu.js'
import { shuffled } from './shuffled.js'

/** A word whose head is counted from the word itself or named. */
type Piece = { readonly word: GoldWord; readonly head: number | 'verb' | 'content' | 'root' }

const pastVerbs = [
  'said',
  'said',
  'said',
  'said',
  'said',
  'said',
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
  'admitted',
]

/**
 * Make sentences of reported speech, which the treebanks' web texts hardly have, from their own clauses and subjects: “S,” N said;
 * “S,” said N; S, N said; N said that S; N said: “S.”
 */
export function inventReports(sentences: readonly GoldSentence[], count: number, random: () => number): GoldSentence[] {
  const contents = shuffled(sentences.filter(isContent), random)
  const subjects = shuffled(sentences.flatMap(subjectsOf), random)
  const invented: GoldSentence[] = []
  for (let i = 0; i < count; i++) {
    const content = contents[i % contents.length]!
    const subject = subjects[i % subjects.length]!
    const text = pastVerbs[Math.floor(random() * pastVerbs.length)]!
    invented.push(assemble(content, subject, text, random()))
  }
  return invented
}

function isContent(sentence: GoldSentence): boolean {
  const root = sentence.findIndex((word) => word.relation === 'root')
  return (
    sentence.length > 4 &&
    sentence.length < 28 &&
    sentence.at(-1)!.text === '.' &&
    sentence.some((word) => word.head === root && word.relation.startsWith('nsubj')) &&
    !sentence.some(
      (word) => /["“”‘`]|^'+$/.test(word.text) || word.relation === 'ccomp' || word.relation === 'parataxis',
    )
  )
}

/** Subjects of a name or noun, as pieces of their own whose head is the reporting verb. */
function subjectsOf(sentence: GoldSentence): (readonly Piece[])[] {
  const found: (readonly Piece[])[] = []
  for (const [at, word] of sentence.entries()) {
    const { tag } = tagClasses[word.tagClass]!
    if (word.relation !== 'nsubj' || (tag !== 'NOUN' && tag !== 'PROPN')) continue
    const inside = sentence.map((_, i) => isUnder(sentence, i, at))
    const first = inside.indexOf(true)
    const end = inside.lastIndexOf(true) + 1
    if (end - first > 14 || inside.slice(first, end).includes(false)) continue
    found.push(
      sentence.slice(first, end).map((w, i) => ({ word: w, head: first + i === at ? 'verb' : w.head - first - i })),
    )
  }
  return found
}

function isUnder(sentence: GoldSentence, word: number, top: number): boolean {
  for (let at = word; at < sentence.length; at = sentence[at]!.head) if (at === top) return true
  return false
}

function assemble(content: GoldSentence, subject: readonly Piece[], text: string, chance: number): GoldSentence {
  const clause = content.slice(0, -1).map(
    (word, i): Piece => ({
      word,
      head: word.relation === 'root' ? 'content' : word.head === content.length - 1 ? 'content' : word.head - i,
    }),
  )
  const marked = (mark: string): Piece => ({ word: token(mark, 'PUNCT', 'punct'), head: 'content' })
  const verb: Piece = { word: { ...token(text, 'VERB', 'root'), lemma: '' }, head: 'root' }
  const stop: Piece = { word: token('.', 'PUNCT', 'punct'), head: 'verb' }
  const speech = [marked('"'), ...clause, marked(','), marked('"')]
  const opening = subject.map((piece, i) => (i === 0 ? { ...piece, word: capitalised(piece.word) } : piece))
  const inner = subject.map((piece, i) => (i === 0 ? { ...piece, word: uncapitalised(piece.word) } : piece))
  const that: Piece = { word: token('that', 'SCONJ', 'mark'), head: 'content' }
  const lower = clause.map((piece, i) => (i === 0 ? { ...piece, word: uncapitalised(piece.word) } : piece))
  if (chance < 0.3) return close([...speech, ...inner, verb, stop])
  if (chance < 0.55) return close([...speech, verb, ...inner, stop])
  if (chance < 0.7) return close([...clause, marked(','), ...inner, verb, stop])
  if (chance < 0.85) return close([...opening, verb, that, ...lower, stop])
  return close([...opening, verb, marked(chance < 0.92 ? ',' : ':'), marked('"'), ...clause, marked('.'), marked('"')])
}

/** Turn named heads into positions. */
function close(pieces: readonly Piece[]): GoldSentence {
  const verb = pieces.findIndex((piece) => piece.head === 'root')
  const content = pieces.findIndex((piece) => piece.head === 'content' && piece.word.relation === 'root')
  return pieces.map(({ word, head }, i) => {
    if (head === 'root') return { ...word, head: pieces.length }
    if (head === 'verb') return { ...word, head: verb }
    if (head !== 'content') return { ...word, head: i + head }
    return i === content ? { ...word, head: verb, relation: 'ccomp' } : { ...word, head: content }
  })
}

function token(text: string, tag: string, relation: string): GoldWord {
  const tagClass = tagClasses.findIndex((c) => c.tag === tag && (tag !== 'VERB' || c.form === 'past'))
  return { text, lemma: text, tagClass, head: 0, relation }
}

function capitalised(word: GoldWord): GoldWord {
  return { ...word, text: word.text.slice(0, 1).toUpperCase() + word.text.slice(1) }
}

/** A first word as it stands within the sentence. */
function uncapitalised(word: GoldWord): GoldWord {
  const isName = tagClasses[word.tagClass]!.tag === 'PROPN' || word.text === 'I'
  return isName ? word : { ...word, text: word.text.toLowerCase() }
}

import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { timeWords } from '../lexicon/time-words.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'
import { findPhraseHeads } from './find-phrase-heads.js'
import type { Mention } from './reading.js'

const phrase: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'PRON',
  'NUM',
  'ADJ',
  'DET',
  'PART',
  'ADP',
  'CCONJ',
  'SYM',
])
const listeners: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'])
const openers: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'DET', 'NUM', 'ADJ', 'NOUN'])

/**
 * Find the subject of a report that ends its sentence or stands before its verb: ", two analysts and one of the officials said."
 * All that stands between the last comma and the verb is its phrase, whatever the tree made of it.
 */
export function findFinalSubject(document: ParsedDocument, cue: CueCandidate): Mention | null {
  const verb = document.tokens[cue.head]
  const next = findNext(document, skipListener(document, cue))
  const end = cue.tokens[0] ?? cue.head
  if (!verb || !(endsSentence(next, verb) || parts(document, next)) || verb.form === 'gerund') return null
  let first = end
  while (end - first < 20 && belongs(document.tokens[first - 1], verb)) first -= 1
  const before = document.tokens[first - 1]
  if (first === end || !before || before.sentence !== verb.sentence || (before.norm !== ',' && before.kind !== 'quote'))
    return null
  if (!openers.has(document.tokens[first]?.tag ?? '')) return null
  const heads = findPhraseHeads(document, { first, end })
  return heads.length > 0 ? { ranges: [{ first, end }], heads } : null
}

/** "…, the secretary told | a Senate panel | Wednesday." */
function skipListener({ tokens }: ParsedDocument, cue: CueCandidate): number {
  let at = (cue.tokens.at(-1) ?? cue.head) + 1
  if (cue.lemma !== 'tell') return at
  while (listeners.has(tokens[at]?.tag ?? '') && !timeWords.has(tokens[at]?.norm ?? '')) at += 1
  return at
}

function endsSentence(next: Word | undefined, verb: Word): boolean {
  return next === undefined || next.sentence !== verb.sentence || next.norm === '.'
}

/** "The plan, two analysts say, is dead": the report parts a subject from its verb. */
function parts(document: ParsedDocument, comma: Word | undefined): boolean {
  return comma?.norm === ',' && isFiniteVerb(document, document.tokens[comma.index + 1])
}

/** The next word that names no time: "the party said Tuesday." ends its sentence too. */
function findNext(document: ParsedDocument, from: number): Word | undefined {
  let at = from
  while (timeWords.has(document.tokens[at]?.norm ?? '') || document.tokens[at]?.norm === 'on') at += 1
  return document.tokens[at]
}

function belongs(word: Word | undefined, verb: Word): boolean {
  return (
    word !== undefined && word.sentence === verb.sentence && word.quotation === verb.quotation && phrase.has(word.tag)
  )
}

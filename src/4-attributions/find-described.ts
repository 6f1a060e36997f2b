import type { CueCandidate, ParsedDocument } from '../layers.js'
import { knowingWords } from '../lexicon/knowing-words.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'
import { isNominal } from './climb-phrase.js'
import type { Mention } from './reading.js'

const links: ReadonlySet<string> = new Set(['to', 'with', 'on', 'about'])
const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'])

/**
 * Find a subject that is described by what it knows, right up to its verb: "An insider close to the ruling clerics said".
 * Read off the words, since trees take the last noun for the subject.
 */
export function findDescribed(document: ParsedDocument, cue: CueCandidate): Mention | null {
  const end = cue.tokens[0] ?? cue.head
  const verb = document.tokens[cue.head]
  const start = document.sentences[verb?.sentence ?? -1]?.tokens.first ?? end
  if (!verb || verb.form === 'gerund' || verb.form === 'base') return null
  for (let at = end - 1; at > start; at -= 1) {
    const word = document.tokens[at]
    if (!word || word.kind === 'quote' || word.tag === 'PUNCT' || isFiniteVerb(document, word)) return null
    const describes = knowingWords.qualities.has(word.norm) && links.has(document.tokens[at + 1]?.norm ?? '')
    if (!describes || !isNominal(document.tokens[at - 1])) continue
    const first = startOfPhrase(document, at - 1, start)
    const before = document.tokens[first - 1]
    const opens = first === start || before?.tag === 'PUNCT' || before?.tag === 'CCONJ' || before?.tag === 'SCONJ'
    return opens ? { ranges: [{ first, end }], heads: [at - 1] } : null
  }
  return null
}

function startOfPhrase({ tokens }: ParsedDocument, head: number, limit: number): number {
  let first = head
  while (first > limit && phrase.has(tokens[first - 1]?.tag ?? '')) first -= 1
  return first
}
